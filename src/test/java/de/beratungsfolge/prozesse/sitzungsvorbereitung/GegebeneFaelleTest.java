package de.beratungsfolge.prozesse.sitzungsvorbereitung;

import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.EINLADUNG_VERSENDEN;
import static de.beratungsfolge.prozesse.sitzungsvorbereitung.SitzungsvorbereitungProzess.Elemente.TAGESORDNUNG_AUFSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gegeben;
import de.beratungsfolge.buehne.Gegeben.Fall;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.sitzung.SitzungProzess;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Ortsrecht;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Punktentwurf;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The given cases about preparing a meeting, reached through planning and inviting. */
class GegebeneFaelleTest extends Buehnentest {

    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Sitzungen sitzungen;
    @Autowired
    private Gremien gremien;
    @Autowired
    private Feststellungen feststellungen;

    /** Asked with a Ladungsfrist or a way of counting that is not the town's; invitations are asked with the town's. */
    private static final Set<String> ANDERES_ORTSRECHT = Set.of("LA-01", "LA-03", "LA-04", "LA-05", "LA-06", "LA-07", "LA-08",
            "LA-09", "LA-10", "LA-11");
    /** A meeting in presence needs no finding on its form: none is raised. */
    private static final Set<String> OHNE_BEFUND = Set.of("SF-02");

    @Autowired
    private Regelwerk regelwerk;

    static Stream<Fall> ladung() {
        return Gegeben.faelle("ladung").filter(fall -> !ANDERES_ORTSRECHT.contains(fall.id()));
    }

    static Stream<Fall> bekanntmachung() {
        return Gegeben.faelle("bekanntmachung");
    }

    static Stream<Fall> einberufung() {
        return Gegeben.faelle("tagesordnung").filter(fall -> fall.teil("einberufung") != null);
    }

    static Stream<Fall> sitzungsform() {
        return Gegeben.faelle("sitzungsform").filter(fall -> !OHNE_BEFUND.contains(fall.id()));
    }

    static Stream<Fall> ohneBefund() {
        return Gegeben.faelle("sitzungsform").filter(fall -> OHNE_BEFUND.contains(fall.id()));
    }

    @Test
    void jederFallDerLadungIstGespieltOderMitFremdemOrtsrechtGefragt() {
        assertThat(Gegeben.faelle("ladung").filter(this::andersAlsDieStadt).map(Fall::id))
                .containsExactlyInAnyOrderElementsOf(ANDERES_ORTSRECHT);
        assertThat(ladung()).hasSize(1);
        assertThat(bekanntmachung()).hasSize(5);
        assertThat(sitzungsform()).hasSize(5);
    }

    private boolean andersAlsDieStadt(Fall fall) {
        Ortsrecht ortsrecht = regelwerk.ortsrecht(fall.stichtag());
        return !Integer.valueOf(ortsrecht.ladungsfristTage()).equals(fall.gegeben().get("fristTage"))
                || !ortsrecht.zaehlweise().name().equals(fall.gegeben().get("zaehlweise"));
    }

    @ParameterizedTest
    @MethodSource("ohneBefund")
    void zurPraesenzsitzungWirdKeinBefundErhoben(Fall fall) {
        String kennung = geplant(gremium(fall), fall.stichtag(), Map.of("form", fall.gegeben().get("form")));
        assertThat(sitzung(kennung).sitzungsformBefundId()).isNull();
    }

    @ParameterizedTest
    @MethodSource
    void ladung(Fall fall) {
        Sitzung sitzung = einladen(geplant("SozA", fall.tag("sitzung"), Map.of()),
                Map.of("einladungVom", fall.tag("zugang"), "zugangAm", fall.tag("zugang")));
        stimmt(fall, sitzung.ladungBefundId());
    }

    @ParameterizedTest
    @MethodSource
    void bekanntmachung(Fall fall) {
        Map<String, Object> eingaben = new HashMap<>(Map.of("einladungVom", fall.tag("sitzung").minusDays(20),
                "zugangAm", fall.tag("sitzung").minusDays(20), "bekanntmachungsform", fall.gegeben().get("form")));
        if (fall.tag("bereitgestellt") != null) {
            eingaben.put("bekanntGemachtAm", fall.tag("bereitgestellt"));
        }
        stimmt(fall, einladen(geplant(gremium(fall), fall.tag("sitzung"), Map.of()), eingaben).bekanntmachungBefundId());
    }

    @ParameterizedTest
    @MethodSource
    void einberufung(Fall fall) {
        Map<String, Object> verlangen = fall.teil("einberufung");
        String kennung = geplant(gremium(fall), fall.stichtag(), Map.of("verlangtMitglieder", verlangen.get("ratsmitglieder")));
        stimmt(fall, sitzung(kennung).einberufungBefundId());
    }

    @ParameterizedTest
    @MethodSource
    void sitzungsform(Fall fall) {
        String kennung = geplant(gremium(fall), fall.stichtag(), Map.of("form", fall.gegeben().get("form"),
                "ausnahmefallFestgestellt", fall.ja("ausnahmefallFestgestellt"),
                "hauptsatzungErlaubtHybrid", fall.ja("hauptsatzungErlaubtHybrid")));
        stimmt(fall, sitzung(kennung).sitzungsformBefundId());
    }

    private void stimmt(Fall fall, Long befundId) {
        Befund befund = feststellungen.befund(befundId).befund();
        assertThat(befund.ergebnis()).isEqualTo(fall.erwartet().get("ergebnis"));
        for (Object norm : (List<?>) fall.erwartet().getOrDefault("normen", List.of())) {
            assertThat(befund.normen()).anySatisfy(zitiert -> assertThat(zitiert).contains(paragraf(norm.toString())));
        }
        assertThat(befund.hinweise()).doesNotContainAnyElementsOf(
                ((List<?>) fall.erwartet().getOrDefault("hinweiseNicht", List.of("KEINER"))).stream().map(Object::toString).toList());
        for (String tag : List.of("spaetesterZugang", "bewirktAm")) {
            if (fall.erwartet().get(tag) instanceof java.util.Date erwartet) {
                assertThat(befund.werte().get(tag)).hasToString(
                        erwartet.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate().toString());
            }
        }
    }

    /** The norm without what the rules add, e.g. the sentence or a second norm. */
    private static String paragraf(String norm) {
        return norm.replace(" GO NRW", "").replace(" BekanntmVO NRW", "");
    }

    /** A body as the case describes it; it needs no members to be planned for and invited to. */
    private String gremium(Fall fall) {
        Map<String, Object> angaben = fall.teil("gremium");
        String kuerzel = "G" + Buehne.frei();
        return gremien.aufnehmen(new Gremium(null, kuerzel, "Gremium " + kuerzel, GremiumArt.valueOf((String) angaben.get("art")),
                (Integer) angaben.get("mitgliederzahl"), null, null)).kuerzel();
    }

    private String geplant(String gremium, LocalDate tag, Map<String, Object> weiteres) {
        Map<String, Object> plan = new HashMap<>(Map.of("gremium", gremium, "nummer", Buehne.frei(), "datum", tag,
                "beginn", "17:00", "ort", "Rathaus"));
        plan.putAll(weiteres);
        return aufgaben.starten(SitzungProzess.SCHLUESSEL, "sitzungsdienst", plan);
    }

    private Sitzung einladen(String kennung, Map<String, Object> eingaben) {
        buehne.erledigen(kennung, TAGESORDNUNG_AUFSTELLEN, "sitzungsdienst", Map.of(Aufgaben.DATEN,
                List.of(new Punktentwurf(true, Punktart.BERICHT, "Bericht", null, null))));
        buehne.erledigen(kennung, EINLADUNG_VERSENDEN, "sitzungsdienst", eingaben);
        return sitzung(kennung);
    }

    private Sitzung sitzung(String kennung) {
        return sitzungen.mitKennung(kennung).orElseThrow();
    }
}
