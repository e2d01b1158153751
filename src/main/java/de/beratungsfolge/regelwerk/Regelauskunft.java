package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.pruefungen.Pruefung;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What authors want to know of a rule.
 *
 * @param name the German sentence
 * @param datei path below the rules' root
 * @param zeile line of {@code rule}, counted from 1
 * @param text the rule as written
 * @param normen the norms it rests on
 * @param gueltigAb first day in force
 * @param gueltigBis last day in force; {@code LocalDate.MAX}: open
 * @param unbestimmt the undetermined legal term that a person must judge; empty: none
 * @param pruefung the check it belongs to; empty if its facts belong to none
 * @param lesart the reading on which it rests, "question: answer"; empty: nothing disputed
 */
public record Regelauskunft(String name, String datei, int zeile, Regeltext text, List<Zitat> normen, LocalDate gueltigAb,
                            LocalDate gueltigBis, Optional<String> unbestimmt,
                            Optional<Pruefungsart> pruefung, Optional<String> lesart) {

    private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]*)\"");

    static List<Regelauskunft> alle(Map<String, String> dateien, Map<String, Regel> regeln) {
        return dateien.keySet().stream().filter(datei -> datei.endsWith(".drl"))
                .flatMap(datei -> Regeltext.regeln(dateien.get(datei)).stream().map(stelle -> aus(datei, dateien.get(datei), stelle, regeln)))
                .sorted(Comparator.comparing(Regelauskunft::datei).thenComparing(Regelauskunft::zeile)).toList();
    }

    private static Regelauskunft aus(String datei, String inhalt, Regeltext.Stelle stelle, Map<String, Regel> regeln) {
        Matcher name = NAME.matcher(stelle.text());
        if (!name.lookingAt()) {
            throw new RegelwerkFehler(datei + ": eine Regel hat keinen Namen in Anführungszeichen.");
        }
        Regel regel = regeln.get(name.group(1));
        Regeltext text = new Regeltext(stelle.text());
        int zeile = 1 + (int) inhalt.substring(0, stelle.von()).chars().filter(zeichen -> zeichen == '\n').count();
        return new Regelauskunft(regel.name(), datei, zeile, text, regel.normen(), regel.gueltigAb(), regel.gueltigBis(),
                merkmal("unbestimmt", text), pruefung(text.faktentyp()),
                Optional.ofNullable(regel.lesart()).map(Lesart::toString));
    }

    private static Optional<String> merkmal(String schluessel, Regeltext text) {
        Matcher merkmal = Pattern.compile("@" + schluessel + "\\s*\\(\\s*\"([^\"]*)\"").matcher(text.text());
        return merkmal.find() ? Optional.of(merkmal.group(1)) : Optional.empty();
    }

    /** A check asks with its facts themselves, or with questions, which are records that hold them. */
    private static Optional<Pruefungsart> pruefung(String faktentyp) {
        try {
            Class<?> frage = Class.forName(Pruefung.class.getPackageName() + "." + faktentyp);
            return Stream.of(Pruefungsart.values()).filter(art -> art.faktentyp() == frage || frage.isRecord()
                    && Stream.of(frage.getRecordComponents()).anyMatch(teil -> teil.getType() == art.faktentyp())).findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** File and line, as people read it. */
    public String fundstelle() {
        return Regelpruefer.fundstelle(datei, zeile);
    }

    /** Whether it is in force on that day, and its reading the one taken. */
    public boolean giltUnter(Ortsrecht ortsrecht) {
        return !ortsrecht.stichtag().isBefore(gueltigAb) && !ortsrecht.stichtag().isAfter(gueltigBis)
                && lesart.flatMap(Lesart::lesen).filter(eine -> !ortsrecht.gilt(eine)).isEmpty();
    }
}
