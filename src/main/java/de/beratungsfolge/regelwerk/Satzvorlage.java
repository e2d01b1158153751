package de.beratungsfolge.regelwerk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the sentence of a rule with values of the result and fields of the facts. */
final class Satzvorlage {

    static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");
    static final Pattern PLATZHALTER = Pattern.compile("\\{([\\w.]+)(?::([^|}]*)\\|([^}]*))?}");

    private Satzvorlage() {
    }

    /** @throws RegelwerkFehler if a placeholder names nothing */
    static String fuelle(String vorlage, Map<String, Object> werte, Object fakten) {
        return PLATZHALTER.matcher(vorlage).replaceAll(fund -> {
            Object wert = wert(fund.group(1), werte, fakten);
            Object anzahl = wert instanceof Collection<?> liste ? liste.size() : wert;
            String text = fund.group(2) == null ? text(wert) : anzahl.equals(1) ? fund.group(2) : fund.group(3);
            return Matcher.quoteReplacement(text);
        });
    }

    private static Object wert(String pfad, Map<String, Object> werte, Object fakten) {
        String[] namen = pfad.split("\\.", 2);
        Object wert = !werte.containsKey(namen[0]) ? Faktenwert.lies(fakten, pfad)
                : namen.length == 1 ? werte.get(pfad) : ((Map<?, ?>) werte.get(namen[0])).get(namen[1]);
        if (wert == null) {
            throw new RegelwerkFehler("Der Satz einer Regel nennt „{" + pfad + "}“, das ist nicht angegeben in: " + fakten);
        }
        return wert;
    }

    /** A value as people write it. */
    static String text(Object wert) {
        if (wert instanceof LocalDate datum) {
            return datum.format(DATUM);
        }
        if (wert instanceof List<?> liste) {
            return aufzaehlung(liste.stream().map(Satzvorlage::text).toList());
        }
        if (wert instanceof Map<?, ?> zuordnung) {
            return aufzaehlung(zuordnung.entrySet().stream().map(eintrag -> eintrag.getKey() + " " + text(eintrag.getValue())).toList());
        }
        return wert instanceof LocalDateTime zeitpunkt ? zeitpunkt.format(ZEITPUNKT) : wert.toString();
    }

    private static String aufzaehlung(List<String> texte) {
        int letzter = texte.size() - 1;
        return letzter < 1 ? String.join("", texte) : String.join(", ", texte.subList(0, letzter)) + " und " + texte.get(letzter);
    }
}
