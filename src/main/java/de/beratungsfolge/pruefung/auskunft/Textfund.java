package de.beratungsfolge.pruefung.auskunft;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in texts the person of an extract stands. */
final class Textfund {

    private static final Pattern FELDNAME = Pattern.compile("\"\\w+\":");
    private static final int KURZ = 300;
    private static final int UMGEBUNG = 100;

    private final Schwaerzung.Stift stift;
    private final Pattern gemeint;
    private final Pattern vielleicht;
    private final Pattern nummer;
    private final Pattern alles;

    /** @param personenspalten columns that name people by number */
    Textfund(Betroffene person, Schwaerzung.Stift stift, Collection<String> personenspalten) {
        this.stift = stift;
        this.gemeint = person.gemeint();
        this.vielleicht = person.vielleicht();
        this.nummer = nummer(person.personId(), personenspalten);
        this.alles = Pattern.compile(gemeint + "|" + vielleicht + "|" + nummer);
    }

    private static Pattern nummer(Long id, Collection<String> spalten) {
        String namen = spalten.stream().filter(spalte -> !spalte.equals("id")).distinct().map(Pattern::quote).collect(Collectors.joining("|"));
        return id == null ? Woerter.NIE
                : Pattern.compile("\"(?:" + namen + "|\\w+Id)\":\"?" + id + "(?!\\d)|\"schluessel\":\"" + id + "\",\"tabelle\":\"person\"");
    }

    /** @return whether the full name or the login name stands in the text */
    boolean nennt(String text) {
        return gemeint.matcher(ohneFeldnamen(text)).find();
    }

    /** @return whether the family name stands in the text and is not part of the name of somebody else */
    boolean nenntVielleicht(String text) {
        return vielleicht.matcher(stift.ohneFremde(ohneFeldnamen(text))).find();
    }

    /** @return whether the person stands in the text by name or, where it is a record, by number */
    boolean handeltVon(String text) {
        return nennt(text) || nenntVielleicht(text) || nummer.matcher(text).find();
    }

    /** @return of a long text only where the person stands in it. Names of others are to be taken out before: the cut may go through one. */
    String auszug(String text) {
        if (text.length() <= KURZ) {
            return text;
        }
        StringBuilder auszug = new StringBuilder();
        int bis = 0;
        Matcher fund = alles.matcher(text);
        while (fund.find()) {
            int von = Math.max(bis, fund.start() - UMGEBUNG);
            auszug.append(von > bis ? " … " : "");
            bis = Math.max(bis, Math.min(text.length(), fund.end() + UMGEBUNG));
            auszug.append(text, Math.min(von, bis), bis);
        }
        return auszug.length() == 0 ? "" : (auszug + (bis < text.length() ? " …" : "")).strip();
    }

    private static String ohneFeldnamen(String text) {
        return text.indexOf('"') < 0 ? text : FELDNAME.matcher(text).replaceAll(" ");
    }
}
