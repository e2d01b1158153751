package de.beratungsfolge.pruefung.befund;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.regelwerk.Regelarchiv;
import de.beratungsfolge.regelwerk.Regelwerk;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The text of rules as it was. */
@Component
class Regeltexte {

    private final Regelarchiv archiv;
    private final Regelwerk geltendes;

    Regeltexte(Regelarchiv archiv, Regelwerk geltendes) {
        this.archiv = archiv;
        this.geltendes = geltendes;
    }

    /** @return these rules with their text in that version and in today's; a rule whose text is not found is left out */
    List<Regelstelle> stellen(String fassung, List<String> regeln) {
        Map<String, String> damals = archiv.texte(fassung);
        Map<String, String> heute = geltendes.fassung().dateien();
        List<Regelstelle> stellen = new ArrayList<>();
        for (String regel : regeln) {
            damals.forEach((pfad, text) -> regel(text, regel).ifPresent(damaliger -> stellen.add(new Regelstelle(regel, pfad, damaliger,
                    heute.values().stream().map(datei -> regel(datei, regel)).flatMap(Optional::stream).findFirst().orElse(null)))));
        }
        return stellen;
    }

    /** @return the file as it was in that version
     *  @throws NoSuchElementException if there was none */
    String datei(String fassung, String pfad) {
        String text = archiv.texte(fassung).get(pfad);
        if (text == null) {
            throw new NoSuchElementException("Regeldatei " + pfad);
        }
        return text;
    }

    /** @return whether this version is in force today */
    boolean istHeutige(String fassung) {
        return geltendes.fassung().hash().equals(fassung);
    }

    /** @return when the version came into use, in one German phrase; empty if it was never active here */
    Optional<String> inGebrauch(String fassung) {
        return archiv.aktivierungen().stream().filter(eine -> eine.hash().equals(fassung)).findFirst().map(eine -> {
            LocalDateTime am = eine.am().atZoneSameInstant(Datum.ZONE).toLocalDateTime();
            return "in Gebrauch seit " + Datum.deutsch(am.toLocalDate()) + ", " + Datum.deutsch(am.toLocalTime()) + " (" + eine.quelle() + ")";
        });
    }

    private static Optional<String> regel(String datei, String name) {
        Matcher fund = Pattern.compile("^rule\\s+\"" + Pattern.quote(name) + "\".*?^end\\b", Pattern.DOTALL | Pattern.MULTILINE).matcher(datei);
        return fund.find() ? Optional.of(fund.group()) : Optional.empty();
    }
}
