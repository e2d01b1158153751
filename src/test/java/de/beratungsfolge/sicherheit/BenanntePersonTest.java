package de.beratungsfolge.sicherheit;

import static de.beratungsfolge.buehne.Buehne.grunddaten;
import static de.beratungsfolge.buehne.Buehne.halt;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Entwurf;
import de.beratungsfolge.drucksachen.Sichtvermerkstelle;
import de.beratungsfolge.prozesse.Aufgaben;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Sichtbarkeit;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheit;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheiten;
import de.beratungsfolge.prozesse.abwesenheit.Abwesenheitsmeldung;
import de.beratungsfolge.prozesse.beschlusskontrolle.BeschlusskontrolleProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess;
import de.beratungsfolge.prozesse.drucksache.DrucksacheProzess.Elemente;
import de.beratungsfolge.sitzungen.Punktentwurf;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A non-public paper asks one named person, not a whole role; that person belongs to its circle, the colleagues do not. */
class BenanntePersonTest extends Buehnentest {

    private static final String GEHEIMNIS = "Grundstueck-Marktplatz";

    @LocalServerPort
    private int port;
    @Autowired
    private Aufgaben aufgaben;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Sichtbarkeit sichtbarkeit;
    @Autowired
    private Abwesenheiten abwesenheiten;
    @Autowired
    private ProcessEngine engine;

    private Geheimhaltung zuletzt;

    @AfterEach
    void imVerlauf() {
        if (zuletzt != null) {
            zuletzt.imVerlaufGewahrt();
        }
    }

    @Test
    void einWeitererFachbereichIstEinePerson() {
        String nummer = anlegen();
        buehne.ausarbeiten(nummer, entwurf("lindner"));
        long id = buehne.drucksache(nummer).id();
        geheimnis().bei(nummer, "lindner", Elemente.SICHTVERMERK);
        assertThat(aufgaben.offene(nummer, Elemente.SICHTVERMERK, "kollegin")).isEmpty();
        assertThat(sichtbarkeit.darfDrucksacheSehen("lindner", id)).isTrue();
        assertThat(sichtbarkeit.darfDrucksacheSehen("kollegin", id)).isFalse();
        buehne.sichtvermerk(nummer, "lindner", "ZUGESTIMMT");
        pfade.von(pfade.drucksache(nummer)).isWaitingAtExactly(Elemente.UNTERZEICHNEN);
    }

    @Test
    void werSieSehenSollMussFeststehen() {
        String nummer = anlegen();
        bestand.lehntAb(() -> buehne.ausarbeiten(nummer, entwurf(null)), "Sichtvermerke, Person für Fachbereich Bauen: Die "
                + "Drucksache ist nichtöffentlich, also bitte angeben, wer sie dort sehen soll.");
        bestand.lehntAb(() -> buehne.ausarbeiten(nummer, entwurf("sommer")),
                "Sichtvermerke, Person für Fachbereich Bauen: „sommer“ gehört nicht zur Sachbearbeitung.");
        bestand.lehntAb(() -> buehne.ausarbeiten(nummer, entwurf("heller")), "Sichtvermerke, Person für Fachbereich Bauen: "
                + "Wer die Drucksache verfasst hat, gibt nicht den Sichtvermerk eines weiteren Fachbereichs.");
    }

    @Test
    void werDenBeschlussAusfuehrtSiehtSeineDrucksache() {
        String nummer = beschlossen();
        long id = buehne.drucksache(nummer).id();
        assertThat(sichtbarkeit.darfDrucksacheSehen("lindner", id)).isFalse();
        assertThat(new Mensch(port, "lindner").anmelden().holen("/anlagen/" + nummer).statusCode()).isEqualTo(404);
        buehne.erledigen(nummer, BeschlusskontrolleProzess.Elemente.ZUSTAENDIGKEIT, "heller",
                Map.of("ausfuehrende", "lindner", "termin", LocalDate.of(2024, 12, 31)));
        assertThat(sichtbarkeit.darfDrucksacheSehen("lindner", id)).isTrue();
        assertThat(new Mensch(port, "lindner").anmelden().holen("/anlagen/" + nummer).statusCode()).isEqualTo(200);
        assertThat(new Mensch(port, "lindner").anmelden().holen("/anlagen/" + nummer).body()).contains(GEHEIMNIS);
        geheimnis().bei(nummer, "lindner", BeschlusskontrolleProzess.Elemente.BERICHTEN);
        assertThat(new Mensch(port, "kollegin").anmelden().holen("/anlagen/" + nummer).statusCode()).isEqualTo(404);
    }

    @Test
    void beiDerWahlStehtWerAbwesendIst() {
        String nummer = anlegen();
        LocalDate heute = abwesenheiten.heute();
        Abwesenheit eine = abwesenheiten.eintragen(new Abwesenheitsmeldung("lindner", Rolle.SACHBEARBEITUNG, heute,
                heute.plusDays(3), "heller", false, null), "sitzungsdienst");
        try {
            String aufgabe = aufgaben.offene(nummer, Elemente.ENTWURF_AUSARBEITEN, "heller").get(0).id();
            assertThat(new Mensch(port, "heller").anmelden().holen("/api/aufgaben/" + aufgabe).body())
                    .contains("Lindner (Beispiel) – abwesend vom " + eine.zeitraum() + ", Vertretung: Heller");
        } finally {
            abwesenheiten.aufheben(eine.id(), "sitzungsdienst");
        }
    }

    private String anlegen() {
        Map<String, Object> daten = new HashMap<>(grunddaten("98/" + Buehne.frei()));
        daten.put("betreff", GEHEIMNIS);
        daten.put("nichtoeffentlich", true);
        return aufgaben.starten(DrucksacheProzess.SCHLUESSEL, "heller", daten);
    }

    private String beschlossen() {
        String nummer = anlegen();
        Entwurf muster = Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        buehne.ausarbeiten(nummer, mit(muster.sichtvermerke()));
        buehne.sichtvermerk(nummer, "ruetten", "ZUGESTIMMT");
        buehne.unterzeichnen(nummer, "ZUGESTIMMT");
        Sitzungsspiel sitzung = buehne.sitzungAm(LocalDate.of(2024, 9, 17), "SozA");
        sitzung.tagesordnung(List.of(new Punktentwurf(false, null, GEHEIMNIS, null, buehne.station(nummer, 1).id())))
                .einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen().keineGruende().annehmen();
        return nummer;
    }

    private static Entwurf entwurf(String person) {
        return mit(List.of(new Entwurf.Mitzeichner(Sichtvermerkstelle.FACHBEREICH, "Bauen", null, person)));
    }

    private static Entwurf mit(List<Entwurf.Mitzeichner> mitzeichner) {
        Entwurf muster = Buehne.entwurf(halt("SozA", Beratungsaktion.BESCHLIESSEND));
        return new Entwurf(GEHEIMNIS, "Verkauf " + GEHEIMNIS, "Es geht um " + GEHEIMNIS, muster.finanzen(),
                muster.klimawirkung(), null, muster.gegenstand(), muster.themen(), muster.erheblich(),
                muster.beratungsfolge(), List.of(), mitzeichner);
    }

    private Geheimhaltung geheimnis() {
        zuletzt = new Geheimhaltung(port, GEHEIMNIS, engine, aufgaben, benutzer, "kaemmerei", "wahlleitung", "rechtsamt");
        return zuletzt;
    }
}
