package de.beratungsfolge.seiten.sitzung;

import de.beratungsfolge.sitzungen.Berichtigungen;
import de.beratungsfolge.sitzungen.Berichtigungsvermerke;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The signed minutes of a meeting, as far as somebody may read them. */
@Component
class Niederschriftsicht {

    /** The heading of a non-public item; whatever stands from the first one on is kept back, so rather too much than too little. */
    private static final Pattern NICHTOEFFENTLICH = Pattern.compile("^TOP N \\d+ ", Pattern.MULTILINE);

    private final Niederschriftwortlaut wortlaut;
    private final Niederschriften niederschriften;
    private final Berichtigungen berichtigungen;
    private final Berichtigungsvermerke vermerke;

    Niederschriftsicht(Niederschriftwortlaut wortlaut, Niederschriften niederschriften, Berichtigungen berichtigungen,
                       Berichtigungsvermerke vermerke) {
        this.wortlaut = wortlaut;
        this.niederschriften = niederschriften;
        this.berichtigungen = berichtigungen;
        this.vermerke = vermerke;
    }

    /** Minutes as they were signed; the hash is that of the whole text. */
    record Fassung(int nummer, String text, String hash, LocalDate am) {
    }

    /** @return the signed versions, oldest first */
    List<Fassung> fassungen(long sitzungId, boolean alles) {
        return wortlaut.fassungen(sitzungId).stream().map(eine -> new Fassung(eine.nummer(),
                alles ? eine.text() : oeffentlicherTeil(eine.text()), eine.hash(), eine.am())).toList();
    }

    /** @return who signed */
    List<Unterschrift> unterschriften(long sitzungId) {
        return niederschriften.unterschriften(sitzungId);
    }

    /** @return the signed Vermerke; for whoever may not read the non-public part, those that stand under the public minutes */
    List<String> vermerke(long sitzungId, boolean alles) {
        return alles ? berichtigungen.vermerke(sitzungId) : vermerke.unter(sitzungId, true);
    }

    static String oeffentlicherTeil(String text) {
        Matcher grenze = NICHTOEFFENTLICH.matcher(text);
        return grenze.find() ? text.substring(0, grenze.start()).strip() + "\n" : text;
    }
}
