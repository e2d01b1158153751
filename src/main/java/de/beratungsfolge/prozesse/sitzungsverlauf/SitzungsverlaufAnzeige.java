package de.beratungsfolge.prozesse.sitzungsverlauf;

import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.sitzung.Sitzungskopf;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.sitzungen.Bekanntmachungen;
import de.beratungsfolge.sitzungen.Nachtragsbekanntmachungen;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungsfassungen;
import de.beratungsfolge.sitzungen.Unterbrechungen;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the simple forms of the process {@code sitzungsverlauf} show. */
@Component
public class SitzungsverlaufAnzeige {

    /** To call a late invitation cured takes no reason but a tick: that everybody came and nobody objected. */
    private static final Map<String, String> GEHEILT = Map.of("GEHEILT", "Verspätet eingeladen, aber geheilt: Alle sind "
            + "erschienen, niemand hat gerügt – bitte unten ankreuzen");

    private final Sitzungen sitzungen;
    private final Tagesordnung tagesordnung;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Bekanntmachungen bekanntmachungen;
    private final Nachtragsbekanntmachungen nachtragsbekanntmachungen;
    private final Tagesordnungsfassungen fassungen;
    private final Unterbrechungen unterbrechungen;
    private final Regelwerk regelwerk;
    private final Sitzungskopf kopf;
    private final Anzeige anzeige;

    SitzungsverlaufAnzeige(Sitzungen sitzungen, Tagesordnung tagesordnung, Gremien gremien,
                           Feststellungen feststellungen, Bekanntmachungen bekanntmachungen,
                           Nachtragsbekanntmachungen nachtragsbekanntmachungen, Tagesordnungsfassungen fassungen,
                           Unterbrechungen unterbrechungen, Regelwerk regelwerk, Sitzungskopf kopf, Anzeige anzeige) {
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.bekanntmachungen = bekanntmachungen;
        this.nachtragsbekanntmachungen = nachtragsbekanntmachungen;
        this.fassungen = fassungen;
        this.unterbrechungen = unterbrechungen;
        this.regelwerk = regelwerk;
        this.kopf = kopf;
        this.anzeige = anzeige;
    }

    /** @return the findings on quorum and, where the body has a Ladungsfrist, on the invitation */
    public JsonValue beschlussfaehigkeit(long sitzungId) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("ladung", sitzung.ladungBefundId() == null ? null
                : Anzeige.befund(feststellungen.befund(sitzung.ladungBefundId()), GEHEILT, anmerkungen(sitzung)));
        werte.put("leitung", leitung(sitzung));
        werte.put("bekanntmachung", bekanntmachungen.festzustellen(sitzungId).map(befund -> Anzeige.befund(befund)).orElse(null));
        werte.put("nachtragsbekanntmachung", nachtragsbekanntmachungen.festzustellen(sitzungId).map(befund -> Anzeige.befund(
                befund, nachtragsbekanntmachungen.saetze(sitzungId).toArray(String[]::new))).orElse(null));
        werte.put("beschlussfaehigkeit", Anzeige.befund(
                feststellungen.befund(sitzung.beschlussfaehigkeitBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the meeting, whether it had a non-public part, and the interruption that still lasts */
    public JsonValue schluss(long sitzungId) {
        Map<String, Object> werte = kopf.kopf(sitzungId);
        werte.put("nichtoeffentlich", tagesordnung.punkte(sitzungId).stream().anyMatch(punkt -> !punkt.oeffentlich()));
        werte.put("unterbrochen", unterbrechungen.offene(sitzungId).map(Unterbrechungen::satz).orElse(""));
        return anzeige.fuerFormular(werte);
    }

    /** Who leads the meeting, where it is not the chair. */
    private String leitung(Sitzung sitzung) {
        return Optional.ofNullable(sitzung.sitzungsleitungId())
                .filter(id -> gremien.vorsitz(sitzung.gremiumId(), sitzung.datum()).filter(p -> p.id().equals(id)).isEmpty())
                .map(id -> "Die Sitzung leitet " + gremien.person(id).name() + ".").orElse("");
    }

    /** The local value that decided, and what was sent after the invitation. */
    private String[] anmerkungen(Sitzung sitzung) {
        return Stream.concat(Stream.of(frist(sitzung)), fassungen.nachtraege(sitzung.id()).stream()).toArray(String[]::new);
    }

    /** The local value that decided, with its source: an example value must be seen as one. */
    private String frist(Sitzung sitzung) {
        Ortsrecht ortsrecht = regelwerk.ortsrecht(sitzung.datum());
        return "Ladungsfrist " + ortsrecht.ladungsfristTage() + " Tage: " + ortsrecht.herkunft("ladungsfristTage") + ".";
    }
}
