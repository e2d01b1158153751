package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bias disclosed before the vote, and bias found after it with what followed (§ 31 GO NRW). */
@Component
@Order(3)
class Befangenheitsfrage implements Listenfrage {

    private static final String VORHER = "case when x.ausgeschlossen is null then 'ANGEZEIGT' when x.ausgeschlossen then 'AUSGESCHLOSSEN' "
            + "else 'NICHT_AUSGESCHLOSSEN' end";
    private static final String NACHHER = "case when b.befangen is null then 'BEFANGENHEIT_OFFEN' when not b.befangen then 'NICHT_BEFANGEN' "
            + "when m.festgestellt is null then 'WIRKUNG_OFFEN' else m.festgestellt end";
    /** Left joins, though nothing is missing: H2 would begin with all meetings instead of the few votes. */
    private static final String NACHHER_VON = "befangene_stimme b left join mitwirkung m on m.id = b.mitwirkung_id "
            + "left join abstimmung a on a.id = m.abstimmung_id left join tagesordnungspunkt p on p.id = a.punkt_id "
            + "left join sitzung s on s.id = p.sitzung_id";
    private static final String WEM = """
            select befund_id, punkt_id, person_id, null as wirkung_befund_id, null as folge, null as veranlasst from ausschluss
            where befund_id in (:ids)
            union all select b.befund_id, a.punkt_id, b.person_id, m.befund_id, m.folge, m.veranlasst from befangene_stimme b
            join mitwirkung m on m.id = b.mitwirkung_id join abstimmung a on a.id = m.abstimmung_id where b.befund_id in (:ids)""";
    private static final Kopf KOPF = new Kopf("befangenheit", "Befangenheit",
            "Wer war bei welchem Punkt befangen: vorher angezeigt, oder erst nachher entdeckt, und kam es darauf an?",
            "§ 31 GO NRW, für die Wirkung § 31 Abs. 6 GO NRW",
            List.of("Vorher angezeigt ist, was vor der Abstimmung genannt wurde, auch wenn der Ausschluss dann verneint wurde. Nachher entdeckt ist, was "
                            + "nach der Abstimmung geprüft wurde; daneben steht, ob die Stimme für das Ergebnis entscheidend war.",
                    "Wer seine Befangenheit nie angezeigt hat und nie geprüft wurde, steht in keiner Aufzeichnung."),
            arten(), List.of("Punkt", "Vorgang", "Sitzung", "Person", "Was", "Grund (Befund)", "Wirkung und Folge"), "Person", "Sitzung", false);

    private final JdbcClient datenbank;
    private final Punkte punkte;
    private final Inhalte inhalte;
    private final Namen namen;
    private final Adressen adressen;

    Befangenheitsfrage(JdbcClient datenbank, Punkte punkte, Inhalte inhalte, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.punkte = punkte;
        this.inhalte = inhalte;
        this.namen = namen;
        this.adressen = adressen;
    }

    private record Betroffen(long befundId, long punktId, long personId, Long wirkungBefundId, String folge, String veranlasst) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put("AUSGESCHLOSSEN", "vorher angezeigt, ausgeschlossen");
        arten.put("NICHT_AUSGESCHLOSSEN", "vorher angezeigt, nicht ausgeschlossen");
        arten.put("ANGEZEIGT", "vorher angezeigt, noch nicht festgestellt");
        arten.put("ENTSCHEIDEND", "nachher entdeckt, entscheidend");
        arten.put("MOEGLICHERWEISE_ENTSCHEIDEND", "nachher entdeckt, möglicherweise entscheidend");
        arten.put("NICHT_ENTSCHEIDEND", "nachher entdeckt, nicht entscheidend");
        arten.put("WIRKUNG_OFFEN", "nachher entdeckt, Wirkung noch nicht festgestellt");
        arten.put("NICHT_BEFANGEN", "nachher geprüft, nicht befangen");
        arten.put("BEFANGENHEIT_OFFEN", "nachher geprüft, noch nicht festgestellt");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        String wo = "s.datum between :von and :bis";
        return List.of(new Zweig("s.datum", "x.befund_id", VORHER, "ausschluss x join sitzung s on s.id = x.sitzung_id", wo)
                        .und(auswahl.imGremium("s.gremium_id")).und(auswahl.person("x.person_id")),
                new Zweig("s.datum", "b.befund_id", NACHHER, NACHHER_VON, wo).und(auswahl.imGremium("s.gremium_id"))
                        .und(auswahl.person("b.person_id")));
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        List<Long> befunde = stellen.stream().map(Stelle::id).toList();
        Map<Long, Betroffen> wem = new HashMap<>();
        if (!befunde.isEmpty()) {
            datenbank.sql(WEM).param("ids", befunde).query(Betroffen.class).list().forEach(einer -> wem.put(einer.befundId(), einer));
        }
        Map<Long, Punkte.Punkt> gefundene = punkte.von(wem.values().stream().map(Betroffen::punktId).distinct().toList());
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(Stream.concat(befunde.stream(), wem.values().stream()
                .map(Betroffen::wirkungBefundId)).toList());
        Map<Long, String> leute = namen.verzeichnis().personen();
        List<Zeile> zeilen = new ArrayList<>();
        for (Stelle stelle : stellen) {
            Betroffen einer = wem.get(stelle.id());
            Punkte.Punkt punkt = gefundene.get(einer.punktId());
            zeilen.add(new Zeile(stelle, stelle.art().equals("ENTSCHEIDEND") ? "entscheidend" : "", List.of(punkte.punkt(punkt),
                    punkte.vorgang(punkt), Zeile.text(punkt.wo()), Zeile.text(leute.getOrDefault(einer.personId(), "?")),
                    Zeile.text(KOPF.art(stelle.art())), Zeile.verweis(gelesene.get(stelle.id()).satz(), adressen.befund(stelle.id())),
                    wirkung(einer, gelesene))));
        }
        return zeilen;
    }

    private Zeile.Zelle wirkung(Betroffen einer, Map<Long, Inhalte.Gelesen> gelesene) {
        if (einer.wirkungBefundId() == null) {
            return Zeile.text("");
        }
        String folge = einer.folge() == null ? "" : einer.folge().equals("ERNEUT_BEHANDELN") ? " Folge: Das Gremium berät erneut."
                : " Folge: " + einer.veranlasst();
        return Zeile.verweis(gelesene.get(einer.wirkungBefundId()).satz() + folge, adressen.befund(einer.wirkungBefundId()));
    }
}
