package de.beratungsfolge.datenbank;

import static de.beratungsfolge.buehne.Beiratsspiel.daten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.Beratungsfolge;
import de.beratungsfolge.beiratsaemter.Konstituierungen;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratskasse.Kassenpruefung;
import de.beratungsfolge.beiratskasse.Pruefanlass;
import de.beratungsfolge.beiratskasse.Pruefbeginn;
import de.beratungsfolge.beiratskasse.Pruefpunkt;
import de.beratungsfolge.beiratswahl.Kandidat;
import de.beratungsfolge.beiratswahl.Wahlakte;
import de.beratungsfolge.beiratswahl.Wahlwortlaut;
import de.beratungsfolge.beispiel.Beispielbestand;
import de.beratungsfolge.buehne.Beiratsbau;
import de.beratungsfolge.buehne.Beiratsspiel;
import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.beiratswahl.BeiratswahlProzess.Elemente;
import de.beratungsfolge.prozesse.eilgeschaeft.EilgeschaeftProzess;
import de.beratungsfolge.prozesse.niederschriftbehandlung.NiederschriftbehandlungProzess;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.sitzungen.Niederschriftbehandlung;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahlzettel;
import de.beratungsfolge.sitzungen.Zuleitungen;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rooms of the Seniorenbeirat on PostgreSQL: every table is written and read by the real steps. */
class BeiratPostgresTest {

    private static final LocalDate TAG = LocalDate.of(2021, 9, 15);

    @Test
    void dieRaeumeDesSeniorenbeiratsLaufenAufPostgresql() throws Exception {
        try (EmbeddedPostgres datenbank = EmbeddedPostgres.start();
                ConfigurableApplicationContext programm = new SpringApplicationBuilder(Beratungsfolge.class)
                        .web(WebApplicationType.NONE).bannerMode(Banner.Mode.OFF).profiles("ohne-oberflaeche")
                        .run("--spring.datasource.url=" + datenbank.getJdbcUrl("postgres", "postgres"),
                                "--spring.datasource.username=postgres",
                                "--camunda.bpm.job-execution.enabled=false")) {
            Buehne buehne = buehne(programm);
            wahl(programm, buehne);
            vorstandUndSitzung(programm, buehne);
            abberufung(programm, buehne);
            kasse(programm);
            Protokoll protokoll = programm.getBean(Protokoll.class);
            assertThat(protokoll.alle().stream().map(Eintrag::vorgang).distinct().toList())
                    .allSatisfy(vorgang -> assertThat(protokoll.ersterFehler(vorgang)).isEmpty());
            assertThat(leereTabellen(programm)).as("every table of these rooms was written").isEmpty();
        }
    }

    /** Made when the program runs: as a source of it the schema would not be there yet. */
    private static Buehne buehne(ConfigurableApplicationContext programm) {
        ConfigurableListableBeanFactory beans = programm.getBeanFactory();
        beans.registerSingleton("pgBestand", beans.createBean(Beispielbestand.class));
        Buehne buehne = beans.createBean(Buehne.class);
        buehne.einrichten();
        return buehne;
    }

    /** Three ballots, auditors, signature, first session; then somebody leaves and another moves up. */
    private static void wahl(ConfigurableApplicationContext programm, Buehne buehne) {
        Wahlakte akte = programm.getBean(Wahlakte.class);
        List<String> namen = IntStream.rangeClosed(1, 15).mapToObj(nummer -> "Kim K" + nummer).toList();
        List<String> andere = new ArrayList<>(namen.subList(0, 12));
        andere.add("Kim K14");
        Beiratsspiel spiel = new Beiratsspiel(buehne).mitglied("Alt", "Eins").eingeladen().zugelassen(namen, 20).kandidaten(namen)
                .zettel(true, List.of(namen.subList(0, 13), namen.subList(0, 13), andere));
        spiel.tun(Elemente.STIMMZETTEL_FESTSTELLEN, daten("abweichungen", List.of(), "zurueck", false));
        spiel.ergebnis("GEWAEHLT", List.of(), List.of());
        spiel.unterschrieben(programm.getBean(Wahlwortlaut.class).niederschrift(akte.wahl(spiel.id())));
        LocalDate beginn = Beiratsspiel.AMTSZEIT_ENDE.plusDays(10);
        spiel.ersteSitzung(beginn).ohneKonstituierung();
        assertThat(akte.gewaehlte(spiel.id())).hasSize(13).extracting(Kandidat::name).contains("Kim K13");
        assertThat(programm.getBean(Kassenakte.class).alle()).extracting(Kassenpruefung::anlass).containsExactly(Pruefanlass.WAHL);
        long mitgliedschaft = programm.getBean(Gremien.class).besetzung(spiel.gremium().id()).mitgliedschaften(beginn).get(0).id();
        programm.getBean(Aufgaben.class).starten("beiratnachruecken", "sitzungsdienst", Map.of("daten", daten("mitgliedschaft",
                mitgliedschaft, "grund", "VERZICHT", "letzterTag", beginn.plusDays(30))));
    }

    /** A constituting meeting elects the board in secret; its resolution is forwarded. */
    private static void vorstandUndSitzung(ConfigurableApplicationContext programm, Buehne buehne) {
        Aufgaben aufgaben = programm.getBean(Aufgaben.class);
        List<String> namen = List.of("Adams", "Becker", "Cremer", "Diekmann", "Engels", "Fabian", "Gerdes", "Hanke");
        String kuerzel = Beiratsbau.ohneVorstand(buehne, namen);
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, kuerzel).geleitetVon("weltgen").mitPunkt(Punktart.ANTRAG);
        long weltgen = programm.getBean(Gremien.class).personMitBenutzer("weltgen").orElseThrow().id();
        String vorgang = aufgaben.starten("beiratsvorstand", "wahlleitung", Map.of("gremium", kuerzel, "sitzung",
                sitzung.sitzung().id(), "eroeffnung", "WAHLLEITUNG", "vorlaeufigeLeitung", weltgen));
        Konstituierungen konstituierungen = programm.getBean(Konstituierungen.class);
        long id = Long.parseLong(vorgang.substring(vorgang.indexOf('-') + 1));
        konstituierungen.letzte(id).values().forEach(wahl -> sitzung.mitAnliegen(wahl.anliegenId()));
        sitzung.eroeffnen(9).annehmen();
        namen.subList(0, Vorstandsamt.values().length).forEach(name -> sitzung.vorschlagen("Amt", 0, name)
                .waehlen(new Wahlzettel("GEHEIM", null, Map.of(name, 8), 1, 0, 0)).wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN"));
        aufgaben.erledigen(vorgang, "aufgabe_vorstand_feststellen", "weltgen", Map.of("festgestellt", "GUELTIG"));
        assertThat(programm.getBean(Vorstandsaemter.class).inhaber(sitzung.sitzung().gremiumId(), Vorstandsamt.KASSE,
                TAG.plusDays(1)).orElseThrow().name()).isEqualTo("Engels");
        sitzung.schliessen().niederschrift();
        String behandlung = programm.getBean(Niederschriftbehandlung.class).vorgang(sitzung.sitzung().id());
        long punkt = sitzung.punkt(1).id();
        aufgaben.erledigen(behandlung, NiederschriftbehandlungProzess.Elemente.ZULEITEN, "weltgen", Map.of("daten",
                daten("zugeleitetAm", TAG.plusDays(2), "ziele", List.of(daten("punktId", punkt, "stelle", "Bauhof")))));
        assertThat(programm.getBean(Zuleitungen.class).zuPunkt(punkt)).hasSize(1);
    }

    private static void abberufung(ConfigurableApplicationContext programm, Buehne buehne) {
        String kuerzel = Beiratsbau.mitVorstand(buehne, 13);
        Gremien gremien = programm.getBean(Gremien.class);
        long gremium = gremien.gremium(kuerzel).orElseThrow().id();
        Sitzungsspiel sitzung = buehne.sitzungAm(TAG, kuerzel);
        List<Long> sieben = gremien.mitglieder(gremium, TAG).stream().filter(einer -> einer.art().stimmberechtigt()).limit(7)
                .map(einer -> einer.personId()).toList();
        programm.getBean(Aufgaben.class).starten("abberufung", "sitzungsdienst", Map.of("gremium", kuerzel, "amt", "VORSITZ",
                "eingangAm", TAG.minusDays(5), "eingangUm", "09:00", "empfaenger", "STADTVERWALTUNG", "entgegengenommenVon",
                "Frau Post", "sitzung", sitzung.sitzung().id(), "daten", Map.of("antragstellende", sieben)));
    }

    /** An income, the yearly audit begun twice, its checklist, urgent business. */
    private static void kasse(ConfigurableApplicationContext programm) {
        Aufgaben aufgaben = programm.getBean(Aufgaben.class);
        aufgaben.starten("beiratsausgabe", "sitzungsdienst", Map.of("daten", daten("art", "EINNAHME", "gezahltAm",
                LocalDate.of(2022, 5, 2), "betrag", "100,00", "zweck", "Spende", "gegenueber", "AWO", "beleg", "1")));
        Pruefbeginn beginn = programm.getBean(Pruefbeginn.class);
        String vorgang = aufgaben.starten("kassenpruefung", "sitzungsdienst", Map.of("daten", daten("kassenjahr", 2022, "anlass",
                "JAHR")));
        assertThatThrownBy(() -> beginn.beginnen(2022, Pruefanlass.JAHR, null, "sitzungsdienst"))
                .isInstanceOf(EingabeFehler.class);
        aufgaben.erledigen(vorgang, "aufgabe_pruefende_benennen", "sitzungsdienst", Map.of("ersterName", "Renate Kessel",
                "zweiterName", "Otto Brinkmann"));
        List<Map<String, Object>> punkte = Arrays.stream(Pruefpunkt.values())
                .map(punkt -> daten("punkt", punkt.name(), "ergebnis", "IN_ORDNUNG")).toList();
        aufgaben.erledigen(vorgang, "aufgabe_kasse_pruefen", "sitzungsdienst", Map.of("daten", daten("geprueftAm",
                LocalDate.of(2023, 3, 1), "umfang", "VOLLSTAENDIG", "punkte", punkte)));
        aufgaben.starten(EilgeschaeftProzess.SCHLUESSEL, "sitzungsdienst", Map.of("daten", daten("gegenstand", "Bus", "erledigung",
                "Bestellt", "begruendung", "Eilt", "unaufschiebbar", true, "erledigtAm", LocalDate.of(2023, 3, 1))));
    }

    private static List<String> leereTabellen(ConfigurableApplicationContext programm) {
        JdbcClient sql = programm.getBean(JdbcClient.class);
        return List.of("beiratswahl", "beirat_einladung", "beirat_delegierter", "beirat_kandidat", "beirat_stimmzettel",
                "beirat_kassenpruefer", "beirat_ausscheiden", "konstituierung", "vorstandswahl", "beiratskasse", "abberufung",
                "abberufung_antrag", "kassenpruefung", "kassenpruefende", "kassenpruefpunkt", "beiratsbuchung", "eilgeschaeft",
                "beschluss_zuleitung").stream()
                .filter(tabelle -> sql.sql("select count(*) from " + tabelle).query(Long.class).single() == 0).toList();
    }
}
