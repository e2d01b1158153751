package de.beratungsfolge.dokumente;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.protokoll.Siegelbuch;
import de.beratungsfolge.protokoll.Tagessiegel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every document bears: letterhead, properties, and at its foot the head of its chain and the last seal. */
@Component
class Rahmen {

    private static final int KURZ = 16;
    private static final int FUSSLAENGE = 95;

    private final String stadt;
    private final String ort;
    private final Protokoll protokoll;
    private final Siegelbuch siegelbuch;

    Rahmen(@Value("${beratungsfolge.dokumente.stadt:}") String stadt, @Value("${beratungsfolge.dokumente.ort:}") String ort,
           Protokoll protokoll, Siegelbuch siegelbuch) {
        this.stadt = stadt;
        this.ort = ort;
        this.protokoll = protokoll;
        this.siegelbuch = siegelbuch;
    }

    /** Fields {@code stadt}: name of the town as in its letterhead, and its place. */
    Map<String, Object> stadt() {
        return Werte.von("name", stadt.isBlank() ? null : stadt, "ort", ort.isBlank() ? null : ort);
    }

    /**
     * Fields {@code dokument}.
     *
     * @param titel   as the properties of the document and its foot say it
     * @param vorgang its chain in the record
     * @param entwurf a sentence why it is not final, or null
     * @param sonst   another hint in a frame, or null
     */
    Map<String, Object> dokument(String titel, String vorgang, String entwurf, String sonst) {
        return felder(titel, entwurf, sonst, kette(vorgang));
    }

    /**
     * Fields {@code dokument} of one that belongs to no chain.
     *
     * @param herkunft where its contents come from, said at its foot
     */
    Map<String, Object> ohneVorgang(String titel, String herkunft) {
        return felder(titel, null, null, herkunft);
    }

    private Map<String, Object> felder(String titel, String entwurf, String sonst, String kette) {
        return Werte.von("titel", titel, "urheber", stadt.isBlank() ? "Beratungsfolge" : stadt, "fuss", kurz(titel),
                "marke", entwurf == null ? null : "ENTWURF", "hinweis", entwurf == null ? sonst : entwurf,
                "kette", kette, "siegel", siegelbuch.letztes().map(Rahmen::satz).orElse(null));
    }

    /** Fields {@code dokument} of something that belongs to no single chain. */
    Map<String, Object> ohneKette(String titel) {
        Map<String, Object> felder = dokument(titel, null, null, null);
        felder.put("kette", "Aus mehreren Vorgängen zusammengestellt.");
        return felder;
    }

    /** E.g. "Voerde, 09.11.2021". */
    String ortUndTag(LocalDate tag) {
        String am = Datum.deutsch(tag);
        return ort.isBlank() || am.isEmpty() ? am : ort + ", " + am;
    }

    /** A long title would take several lines of every page. */
    private static String kurz(String titel) {
        return titel.length() <= FUSSLAENGE ? titel : titel.substring(0, titel.lastIndexOf(' ', FUSSLAENGE)) + " …";
    }

    private String kette(String vorgang) {
        List<Eintrag> eintraege = vorgang == null ? List.of() : protokoll.vorgang(vorgang);
        if (eintraege.isEmpty()) {
            return "Zu diesem Vorgang ist nichts protokolliert.";
        }
        Eintrag letzter = eintraege.get(eintraege.size() - 1);
        return "Protokoll des Vorgangs " + vorgang + ": Eintrag " + letzter.laufnummer() + ", Prüfsumme "
                + letzter.hash().substring(0, KURZ) + " …";
    }

    private static String satz(Tagessiegel siegel) {
        return "Tagessiegel vom " + Datum.deutsch(siegel.tag()) + " über das ganze Protokoll: " + siegel.hash().substring(0, KURZ) + " …";
    }
}
