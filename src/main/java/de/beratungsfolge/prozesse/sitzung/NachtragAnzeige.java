package de.beratungsfolge.prozesse.sitzung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.sitzungen.Einladungen;
import de.beratungsfolge.sitzungen.Nachtragsbekanntmachungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassungen;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the standing task shows in which a meeting is changed or cancelled before it is opened. */
@Component
class NachtragAnzeige implements Aufgabenanzeige {

    private final Sitzungen sitzungen;
    private final Einladungen einladungen;
    private final Tagesordnung tagesordnung;
    private final Tagesordnungsfassungen fassungen;
    private final Nachtragsbekanntmachungen nachtragsbekanntmachungen;
    private final Tagesordnungstafel tafel;

    NachtragAnzeige(Sitzungen sitzungen, Einladungen einladungen, Tagesordnung tagesordnung,
                    Tagesordnungsfassungen fassungen, Nachtragsbekanntmachungen nachtragsbekanntmachungen,
                    Tagesordnungstafel tafel) {
        this.sitzungen = sitzungen;
        this.einladungen = einladungen;
        this.tagesordnung = tagesordnung;
        this.fassungen = fassungen;
        this.nachtragsbekanntmachungen = nachtragsbekanntmachungen;
        this.tafel = tafel;
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE, this::nachtrag);
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return Map.of(SitzungProzess.Elemente.NACHTRAG_ODER_ABSAGE, SitzungProzess.Variablen.SITZUNG_ID);
    }

    private Object nachtrag(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = tafel.tafel(sitzungId, tagesordnung.entwurf(sitzungId));
        werte.put("nachtrag", true);
        werte.put("eingeladen", sitzung.stand() == Sitzungsstand.EINGELADEN);
        werte.put("ohneBekanntmachung", !einladungen.mitFrist(sitzungId));
        werte.put("nachtraege", fassungen.nachtraege(sitzungId));
        werte.put("verkuerzt", sitzung.verkuerzungGrund() != null);
        werte.put("hinweisZweiteLadung", sitzung.hinweisZweiteLadung());
        werte.put("bekanntmachungsform", sitzung.bekanntmachungsform());
        werte.put("bekanntGemachtAm", sitzung.bekanntGemachtAm());
        werte.put("entferntAm", sitzung.bekanntmachungEntferntAm());
        werte.put("bekanntmachungsformen", Formen.bekanntmachungen());
        werte.put("bekanntzumachen", bekanntzumachen(sitzungId));
        werte.put("nachtragsbekanntmachungen", nachtragsbekanntmachungen.saetze(sitzungId));
        return werte;
    }

    /** What can be announced: the meeting with its agenda, and every supplement that changed the public part. */
    private List<Map<String, Object>> bekanntzumachen(long sitzungId) {
        return Stream.concat(Stream.of(Anzeige.option(1, "die Sitzung mit ihrer Tagesordnung")),
                nachtragsbekanntmachungen.bekanntzumachen(sitzungId).stream().map(fassung -> Anzeige.option(fassung.nummer(),
                        "den Nachtrag vom " + Datum.deutsch(fassung.versandtAm()) + " (" + fassung.grund() + ")"))).toList();
    }
}
