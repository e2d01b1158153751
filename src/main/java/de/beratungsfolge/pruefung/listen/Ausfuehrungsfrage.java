package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions on papers that are not carried out yet, what is longest overdue first. */
@Component
@Order(7)
class Ausfuehrungsfrage implements Listenfrage {

    /** Year of the day that stands for no due date, so that these come last. */
    static final int OHNE_TERMIN_JAHR = 9999;
    static final String BESCHLOSSEN_IM_GREMIUM = "exists (select 1 from station s where s.drucksache_id = d.id and s.ergebnis = 'BESCHLOSSEN' "
            + "and s.gremium_id = :gremium)";
    private static final String BESCHLOSSEN_IN_DER_ZEIT = "exists (select 1 from station s where s.drucksache_id = d.id and s.ergebnis = 'BESCHLOSSEN' "
            + "and s.ergebnis_am between :von and :bis)";
    private static final String TERMIN = "coalesce(k.termin, date '" + OHNE_TERMIN_JAHR + "-12-31')";
    private static final String ART = "case when d.stand = 'NICHT_AUSFUEHRBAR' then 'NICHT_AUSFUEHRBAR' when k.termin is null then 'OHNE_TERMIN' "
            + "when k.termin < :heute then 'UEBERFAELLIG' else 'LAEUFT' end";
    private static final String PAPIER = """
            select d.id, d.nummer, d.betreff, k.id as kontrolle_id, k.zustaendig, k.termin from drucksache d
            left join kontrolle k on k.drucksache_id = d.id where d.id in (:ids)""";
    private static final Kopf KOPF = new Kopf("nicht-ausgefuehrt", "Nicht ausgeführte Beschlüsse",
            "Welche Beschlüsse sind noch nicht ausgeführt, und welche davon sind überfällig?",
            "§ 62 GO NRW, Beschlusskontrolle",
            List.of("Der längste Rückstand steht oben, am Ende stehen Beschlüsse ohne Termin. Fällig ist der nächste Bericht, nicht notwendig die ganze "
                            + "Ausführung.",
                    "Als nicht ausführbar gemeldete Beschlüsse stehen dabei, an der Stelle ihres letzten Termins.",
                    "Die Beschlusskontrolle gibt es nur zu Drucksachen; ob ein Beschluss ohne Drucksache ausgeführt ist, steht in keiner Aufzeichnung."),
            arten(), List.of("Drucksache", "Betreff", "Beschlossen", "Zuständig", "Bericht fällig", "Stand", "Letzter Bericht"), "Zuständige Person",
            "Beschluss", true);

    private final JdbcClient datenbank;
    private final Namen namen;
    private final Adressen adressen;

    Ausfuehrungsfrage(JdbcClient datenbank, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.namen = namen;
        this.adressen = adressen;
    }

    private record Papier(long id, String nummer, String betreff, Long kontrolleId, String zustaendig, LocalDate termin) {
    }

    private record Beschluss(long drucksacheId, long gremiumId, LocalDate ergebnisAm) {
    }

    private record Bericht(long kontrolleId, LocalDate am, String bericht) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put("UEBERFAELLIG", "überfällig");
        arten.put("LAEUFT", "läuft, Termin noch nicht verstrichen");
        arten.put("OHNE_TERMIN", "ohne Zuständigkeit und Termin");
        arten.put("NICHT_AUSFUEHRBAR", "als nicht ausführbar gemeldet");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        return List.of(new Zweig(TERMIN, "d.id", ART, "drucksache d left join kontrolle k on k.drucksache_id = d.id",
                "d.stand in ('BESCHLOSSEN', 'NICHT_AUSFUEHRBAR')").und(auswahl.filter().hatZeitraum() ? BESCHLOSSEN_IN_DER_ZEIT : "")
                .und(auswahl.gremium() == null ? "" : BESCHLOSSEN_IM_GREMIUM).und(auswahl.leute("k.zustaendig")));
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        List<Long> ids = stellen.stream().map(Stelle::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Papier> papiere = datenbank.sql(PAPIER).param("ids", ids).query(Papier.class).list().stream()
                .collect(Collectors.toMap(Papier::id, Function.identity()));
        Map<Long, Beschluss> beschluesse = new HashMap<>();
        datenbank.sql("select drucksache_id, gremium_id, ergebnis_am from station where drucksache_id in (:ids) and ergebnis = 'BESCHLOSSEN' "
                + "order by position").param("ids", ids).query(Beschluss.class).list().forEach(einer -> beschluesse.put(einer.drucksacheId(), einer));
        Map<Long, Bericht> berichte = berichte(papiere.values().stream().map(Papier::kontrolleId).filter(Objects::nonNull).toList());
        Map<String, String> leute = namen.namen(papiere.values().stream().map(Papier::zustaendig).filter(Objects::nonNull).toList());
        Map<Long, String> gremien = namen.verzeichnis().gremien();
        return stellen.stream().map(stelle -> {
            Papier papier = papiere.get(stelle.id());
            Beschluss beschluss = beschluesse.get(stelle.id());
            Bericht bericht = berichte.get(papier.kontrolleId());
            boolean ueberfaellig = stelle.art().equals("UEBERFAELLIG");
            return new Zeile(stelle, ueberfaellig ? "überfällig" : "", List.of(Zeile.verweis(papier.nummer(), adressen.vorgang(papier.nummer())),
                    Zeile.text(papier.betreff()), Zeile.text(beschluss == null ? "" : Datum.deutsch(beschluss.ergebnisAm()) + ", "
                            + gremien.get(beschluss.gremiumId())), Zeile.text(leute.getOrDefault(papier.zustaendig(), "niemand")),
                    Zeile.text(Datum.deutsch(papier.termin())), Zeile.text(KOPF.art(stelle.art()) + (ueberfaellig ? " seit "
                            + tage(papier.termin(), auswahl.heute()) : "")),
                    Zeile.text(bericht == null ? "keiner" : Datum.deutsch(bericht.am()) + ": " + bericht.bericht())));
        }).toList();
    }

    private static String tage(LocalDate termin, LocalDate heute) {
        long tage = ChronoUnit.DAYS.between(termin, heute);
        return tage + (tage == 1 ? " Tag" : " Tagen");
    }

    private Map<Long, Bericht> berichte(List<Long> kontrollen) {
        Map<Long, Bericht> letzte = new HashMap<>();
        if (!kontrollen.isEmpty()) {
            datenbank.sql("select kontrolle_id, am, bericht from kontrollbericht where kontrolle_id in (:ids) order by id").param("ids", kontrollen)
                    .query(Bericht.class).list().forEach(einer -> letzte.put(einer.kontrolleId(), einer));
        }
        return letzte;
    }
}
