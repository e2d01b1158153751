package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.sitzungen.Anwesenheit;
import de.beratungsfolge.sitzungen.Anwesenheitsauskunft;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions below quorum, or under the fiction of § 49 Abs. 1 Satz 2 GO NRW. */
@Component
@Order(1)
class Quorumfrage implements Listenfrage {

    private static final String ENTSCHIEDEN = "not p.vertagt_beschlussunfaehig and (exists (select 1 from abstimmung a where a.punkt_id = p.id) "
            + "or exists (select 1 from wahl w join wahlgang g on g.wahl_id = w.id where w.punkt_id = p.id) "
            + "or exists (select 1 from listenwahl l where l.punkt_id = p.id and l.befund_id is not null))";
    private static final Kopf KOPF = new Kopf("beschlussfaehigkeit", "Beschlüsse ohne Beschlussfähigkeit",
            "Worüber wurde entschieden, obwohl zu wenige da waren oder die Beschlussfähigkeit nur als gegeben galt?",
            "§ 49 GO NRW, § 9 Abs. 2 GeschO-SB",
            List.of("Gezeigt wird jeder Punkt, über den abgestimmt oder gewählt wurde und dessen letzter Befund zur Beschlussfähigkeit nicht "
                            + "„beschlussfähig“ lautet; Kenntnisnahmen und wegen Beschlussunfähigkeit vertagte Punkte nicht.",
                    "Gezählt wird, wer beim Aufruf der Abstimmung am Tisch saß. Wer den Saal zwischen Prüfung und Stimmabgabe verließ, ohne dass es "
                            + "eingetragen wurde, bleibt unbekannt."),
            arten(), List.of("Punkt", "Vorgang", "Sitzung", "Wie", "Befund", "Am Tisch mit Stimmrecht", "Ergebnis"), "", "Sitzung", false);

    private final JdbcClient datenbank;
    private final Punkte punkte;
    private final Inhalte inhalte;
    private final Anwesenheitsauskunft anwesenheiten;
    private final Namen namen;
    private final Adressen adressen;

    Quorumfrage(JdbcClient datenbank, Punkte punkte, Inhalte inhalte, Anwesenheitsauskunft anwesenheiten, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.punkte = punkte;
        this.inhalte = inhalte;
        this.anwesenheiten = anwesenheiten;
        this.namen = namen;
        this.adressen = adressen;
    }

    private record Stimmrecht(long punktId, long personId) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put("BESCHLUSSUNFAEHIG", "unter der Beschlussfähigkeit");
        arten.put("GILT_ALS_BESCHLUSSFAEHIG", "kraft Fiktion");
        arten.put("NICHT_ENTSCHEIDBAR", "nach den Regeln nicht entscheidbar");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        return List.of(Zweig.fund(Listenfund.Liste.QUORUM, "f.merkmal",
                "join tagesordnungspunkt p on p.beschlussfaehigkeit_befund_id = f.eintrag_id", ENTSCHIEDEN).imGremium(auswahl));
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        List<Long> befunde = stellen.stream().map(Stelle::id).toList();
        Map<Long, Long> punktZuBefund = new HashMap<>();
        if (!befunde.isEmpty()) {
            datenbank.sql("select beschlussfaehigkeit_befund_id, id from tagesordnungspunkt where beschlussfaehigkeit_befund_id in (:ids)")
                    .param("ids", befunde).query(zeile -> {
                        punktZuBefund.put(zeile.getLong(1), zeile.getLong(2));
                    });
        }
        Map<Long, Punkte.Punkt> gefundene = punkte.von(punktZuBefund.values());
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(befunde);
        Map<Long, String> gruende = inhalte.abweichungen(gelesene.values().stream().map(Inhalte.Gelesen::vorgang).distinct().toList(),
                "Beschlussfähigkeit");
        Map<Long, List<Anwesenheit>> tische = anwesenheiten.beiPunkten(punktZuBefund.values());
        Set<Stimmrecht> ausgeschlossene = ausgeschlossene(punktZuBefund.values());
        Map<Long, String> leute = namen.verzeichnis().personen();
        return stellen.stream().filter(stelle -> gefundene.containsKey(punktZuBefund.get(stelle.id()))).map(stelle -> {
            Punkte.Punkt punkt = gefundene.get(punktZuBefund.get(stelle.id()));
            String grund = gruende.get(stelle.id());
            return new Zeile(stelle, KOPF.art(stelle.art()), List.of(punkte.punkt(punkt), punkte.vorgang(punkt), Zeile.text(punkt.wo()),
                    Zeile.text(KOPF.art(stelle.art()) + (grund == null ? "" : "; anders festgestellt: " + grund)),
                    Zeile.verweis(gelesene.get(stelle.id()).satz(), adressen.befund(stelle.id())),
                    Zeile.text(anwesende(punkt.id(), tische, ausgeschlossene, leute)), Zeile.text(punkt.ergebniswort())));
        }).toList();
    }

    private static String anwesende(long punkt, Map<Long, List<Anwesenheit>> tische, Set<Stimmrecht> ausgeschlossene, Map<Long, String> leute) {
        List<Anwesenheit> da = tische.getOrDefault(punkt, List.of()).stream().filter(Anwesenheit::stimmberechtigtAnwesend)
                .filter(einer -> !ausgeschlossene.contains(new Stimmrecht(punkt, einer.personId()))).toList();
        return da.size() + ": " + da.stream().map(einer -> leute.getOrDefault(einer.personId(), "?")).collect(Collectors.joining("; "));
    }

    private Set<Stimmrecht> ausgeschlossene(Collection<Long> welche) {
        return welche.isEmpty() ? Set.of() : new HashSet<>(datenbank.sql("select punkt_id, person_id from ausschluss where punkt_id in (:ids) "
                + "and ausgeschlossen").param("ids", welche).query(Stimmrecht.class).list());
    }
}
