package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.worte.Namen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Urgent decisions without approval (§ 60 GO NRW), urgent business of the Beirat's chair without a report (§ 10 GeschO-SB). */
@Component
@Order(8)
class Eilfrage implements Listenfrage {

    private static final String GEHALTEN = "(select min(s.datum) from sitzung s where s.gremium_id = e.gremium_id and s.datum > e.%s "
            + "and s.stand in ('LAEUFT', 'GESCHLOSSEN', 'ABGESCHLOSSEN'))";
    private static final String ENTSCHEIDUNG = "select e.id, concat('Eilentscheidung-', e.id) as vorgang, e.gegenstand, e.gremium_id, "
            + "e.entschieden_am as am, e.entscheider, e.buergermeister, e.mitglied_id, e.behandelt_am, coalesce(e.ergebnis_befund_id, e.befund_id) as befund_id, "
            + GEHALTEN.formatted("entschieden_am") + " as naechste from eilentscheidung e where e.id in (:ids)";
    private static final String GESCHAEFT = "select e.id, concat('Eilgeschaeft-', e.id) as vorgang, e.gegenstand, e.gremium_id, "
            + "e.erledigt_am as am, 'VORSITZ' as entscheider, cast(null as varchar(60)) as buergermeister, "
            + "cast(null as bigint) as mitglied_id, e.berichtet_am as behandelt_am, e.befund_id, "
            + GEHALTEN.formatted("erledigt_am") + " as naechste from eilgeschaeft e where e.id in (:ids)";
    private static final Kopf KOPF = new Kopf("eilentscheidungen", "Eilentscheidungen ohne Genehmigung oder Bericht",
            "Welche dringlichen Entscheidungen hat das Gremium nicht oder nicht rechtzeitig genehmigt, über welche Eilgeschäfte wurde nicht berichtet?",
            "§ 60 GO NRW, § 10 GeschO-SB",
            List.of("Offen ist, was getroffen und weder genehmigt noch aufgehoben ist, auch wenn noch keine Sitzung war; ging eine vorüber, steht sie "
                            + "daneben. Nicht oder nicht unterschriebene Entscheidungen gelten als nicht getroffen und fehlen.",
                    "Genehmigte Entscheidungen stehen hier nur, wenn das Gremium sie nicht in seiner nächsten Sitzung gesehen hat."),
            arten(), List.of("Vorgang", "Gegenstand", "Gremium", "Entschieden", "Wer", "Was fehlt", "Nächste Sitzung danach", "Befund"),
            "Person, die entschieden hat", "Entscheidung", false);

    private final JdbcClient datenbank;
    private final Inhalte inhalte;
    private final Namen namen;
    private final Adressen adressen;

    Eilfrage(JdbcClient datenbank, Inhalte inhalte, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.inhalte = inhalte;
        this.namen = namen;
        this.adressen = adressen;
    }

    private record Eile(long id, String vorgang, String gegenstand, long gremiumId, LocalDate am, String entscheider, String buergermeister,
                        Long mitgliedId, LocalDate behandeltAm, Long befundId,
                        LocalDate naechste) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put("OFFEN", "Genehmigung offen");
        arten.put("AUFGEHOBEN", "Genehmigung versagt, aufgehoben");
        arten.put("SPAET", "genehmigt, aber nicht in der nächsten Sitzung vorgelegt");
        arten.put("BERICHT_OFFEN", "Eilgeschäft, Bericht offen");
        arten.put("BERICHT_SPAET", "Eilgeschäft, nicht in der nächsten Sitzung berichtet");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        String zeit = " and e.entschieden_am between :von and :bis";
        String spaet = "exists (select 1 from listenfund f where f.eintrag_id = e.ergebnis_befund_id and f.liste = 'FRIST' and f.merkmal = 'NICHT_VORGELEGT')";
        List<Zweig> zweige = new ArrayList<>();
        zweige.add(entscheidung("OFFEN", "e.stand = 'GETROFFEN'" + zeit, auswahl));
        zweige.add(entscheidung("AUFGEHOBEN", "e.stand = 'AUFGEHOBEN'" + zeit, auswahl));
        zweige.add(entscheidung("SPAET", "e.stand = 'GENEHMIGT'" + zeit + " and " + spaet, auswahl));
        String erledigt = " and e.erledigt_am between :von and :bis";
        zweige.add(geschaeft("BERICHT_OFFEN", "e.stand = 'ZU_BERICHTEN'" + erledigt, auswahl));
        zweige.add(geschaeft("BERICHT_SPAET", "e.stand <> 'ZU_BERICHTEN' and exists (select 1 from listenfund f "
                + "where f.eintrag_id = e.befund_id and f.liste = 'FRIST' and f.merkmal = 'BERICHT_FEHLT')" + erledigt, auswahl));
        return zweige;
    }

    private static Zweig entscheidung(String art, String wo, Auswahl auswahl) {
        return new Zweig("e.entschieden_am", "2 * e.id", "'" + art + "'", "eilentscheidung e", wo).und(auswahl.imGremium("e.gremium_id"))
                .und(auswahl.leute() == null ? "" : "(" + auswahl.leute("e.buergermeister") + " or " + auswahl.person("e.mitglied_id") + ")");
    }

    private static Zweig geschaeft(String art, String wo, Auswahl auswahl) {
        return new Zweig("e.erledigt_am", "2 * e.id + 1", "'" + art + "'", "eilgeschaeft e", wo).und(auswahl.imGremium("e.gremium_id"))
                .und(auswahl.leute() == null ? "" : "1 = 0");
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        Map<Long, Eile> entscheidungen = lesen(ENTSCHEIDUNG, stellen.stream().filter(stelle -> stelle.id() % 2 == 0).toList());
        Map<Long, Eile> geschaefte = lesen(GESCHAEFT, stellen.stream().filter(stelle -> stelle.id() % 2 == 1).toList());
        List<Eile> alle = Stream.concat(entscheidungen.values().stream(), geschaefte.values().stream()).toList();
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(alle.stream().map(Eile::befundId).filter(Objects::nonNull).toList());
        Map<String, String> leute = namen.namen(alle.stream().map(Eile::buergermeister).filter(Objects::nonNull).toList());
        Namen.Verzeichnis verzeichnis = namen.verzeichnis();
        return stellen.stream().map(stelle -> {
            Eile eine = (stelle.id() % 2 == 0 ? entscheidungen : geschaefte).get(stelle.id() / 2);
            boolean versaeumt = stelle.art().endsWith("OFFEN") && eine.naechste() != null && eine.naechste().isBefore(auswahl.heute());
            return new Zeile(stelle, versaeumt ? "Sitzung verstrichen" : "", List.of(Zeile.verweis(eine.vorgang(), adressen.vorgang(eine.vorgang())),
                    Zeile.text(eine.gegenstand()), Zeile.text(verzeichnis.gremien().get(eine.gremiumId())), Zeile.text(Datum.deutsch(eine.am())),
                    Zeile.text(wer(eine, leute, verzeichnis.personen())), Zeile.text(KOPF.art(stelle.art())
                            + (eine.behandeltAm() == null ? "" : ", behandelt am " + Datum.deutsch(eine.behandeltAm()))),
                    Zeile.text(eine.naechste() == null ? "noch keine" : Datum.deutsch(eine.naechste())), eine.befundId() == null
                            ? Zeile.text("noch keiner") : Zeile.verweis(gelesene.get(eine.befundId()).satz(), adressen.befund(eine.befundId()))));
        }).toList();
    }

    private static String wer(Eile eine, Map<String, String> leute, Map<Long, String> personen) {
        return switch (eine.entscheider()) {
            case "VORSITZ" -> "Vorsitz";
            case "HAUPTAUSSCHUSS" -> "Hauptausschuss";
            default -> leute.getOrDefault(eine.buergermeister(), "Bürgermeister") + (eine.mitgliedId() == null ? ""
                    : " und " + personen.getOrDefault(eine.mitgliedId(), "?"));
        };
    }

    private Map<Long, Eile> lesen(String abfrage, List<Stelle> stellen) {
        return stellen.isEmpty() ? Map.of() : datenbank.sql(abfrage).param("ids", stellen.stream().map(stelle -> stelle.id() / 2).toList())
                .query(Eile.class).list().stream().collect(Collectors.toMap(Eile::id, Function.identity()));
    }
}
