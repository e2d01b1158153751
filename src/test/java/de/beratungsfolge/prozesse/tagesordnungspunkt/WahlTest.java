package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.PUNKT_BESCHLUSSFAEHIGKEIT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.WAHLGANG;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.WAHLVORSCHLAEGE;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.WAHL_ANNEHMEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.WAHL_FESTSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Wahl;
import de.beratungsfolge.sitzungen.Wahlablage;
import de.beratungsfolge.sitzungen.Wahlfeststellung;
import de.beratungsfolge.sitzungen.Wahlgang;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import de.beratungsfolge.sitzungen.Wahlzettel;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Elections of one office (§ 50 Abs. 2 GO NRW) in a committee of 16, all present. */
class WahlTest extends Buehnentest {

    @Autowired
    private Wahlablage wahlen;
    @Autowired
    private Abstimmungen abstimmungen;
    private Sitzungsspiel spiel;
    private ProcessInstance punkt;

    @BeforeEach
    void aufrufen() {
        spiel = buehne.sitzung("SozA").mitPunkt(Punktart.WAHL).eroeffnen(16);
        punkt = pfade.punkt(spiel.kennung());
    }

    @Test
    void offenGewaehltUndAngenommen() {
        pfade.von(punkt).isWaitingAtExactly(WAHLVORSCHLAEGE).task().isAssignedTo("sommer");
        spiel.vorschlagen("Vorsitz", 0, "Anna Arndt", "Bert Brand");
        pfade.von(punkt).isWaitingAtExactly(WAHLGANG).task().isAssignedTo("sommer");
        spiel.waehlen(offen(9, 7));
        pfade.von(punkt).isWaitingAtExactly(WAHL_FESTSTELLEN).task().isAssignedTo("weltgen");
        spiel.wahlFeststellen("GEWAEHLT");
        pfade.von(punkt).isWaitingAtExactly(WAHL_ANNEHMEN);
        bestand.lehntAb(() -> spiel.annahme("STEHT_AUS"),
                "Annahme der Wahl: Anna Arndt ist anwesend; bitte fragen und die Antwort eintragen.");
        bestand.lehntAb(() -> spiel.annahme(""), "Annahme der Wahl: bitte angeben.");
        spiel.annahme("ANGENOMMEN");
        pfade.von(punkt).isEnded().hasPassed(ENDE_DRUCKSACHE_BEHANDELT).hasNotPassed(PUNKT_BESCHLUSSFAEHIGKEIT);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(spiel.punkt(1).beschlusstext()).isEqualTo("Gewählt ist Anna Arndt (Vorsitz); die Wahl ist angenommen.");
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id())).as("an election is no vote on a matter").isEmpty();
        assertThat(abstimmungen.hatAbstimmung(spiel.punkt(1).id())).isTrue();
    }

    @Test
    void engereWahlNurMitDenBeidenErstenUndBeiGleichstandDasLos() {
        spiel.vorschlagen("Vorsitz", 1, "Anna Arndt", "Bert Brand", "Carla Conrad").waehlen(new Wahlzettel("GEHEIM", null,
                Map.of("Anna Arndt", 7, "Bert Brand", 6, "Carla Conrad", 2), 0, 0, 1)).wahlFeststellen("ENGERE_WAHL");
        pfade.von(punkt).isWaitingAtExactly(WAHLGANG);
        bestand.lehntAb(() -> spiel.waehlen(new Wahlzettel("GEHEIM", null, Map.of("Anna Arndt", 8, "Bert Brand", 7,
                "Carla Conrad", 1), 0, 0, 0)), "Stimmen für Carla Conrad: Diese Person steht in diesem Wahlgang nicht zur Wahl.");
        spiel.waehlen(geheim(8, 8));
        bestand.lehntAb(() -> spiel.wahlFeststellen("LOS"),
                "Gezogen hat das Los: bitte angeben. Das Los fiel auf: bitte angeben.");
        bestand.lehntAb(() -> spiel.wahlFeststellen(new Wahlfeststellung("LOS", null, null, "Frau Weltgen", "Carla Conrad")),
                "Das Los fiel auf: „Carla Conrad“ nimmt am Losentscheid nicht teil.");
        bestand.lehntAb(() -> spiel.wahlFeststellen(new Wahlfeststellung("ENGERE_WAHL", "Noch einmal.",
                List.of("Anna Arndt", "Bert Brand"), null, null)),
                "Ihre Feststellung: Auf die engere Wahl folgt keine weitere; bei gleicher Stimmenzahl entscheidet das Los.");
        spiel.wahlFeststellen(new Wahlfeststellung("LOS", null, null, "Frau Weltgen", "Bert Brand")).annahme("ANGENOMMEN");
        Wahl wahl = wahlen.laufende(spiel.punkt(1).id());
        assertThat(wahl.gewaehlt()).isEqualTo("Bert Brand");
        assertThat(wahlen.wahlgaenge(wahl)).extracting(Wahlgang::festgestellt).containsExactly("ENGERE_WAHL", "LOS");
        assertThat(wahlen.wahlgaenge(wahl).get(1)).extracting("losGezogenVon", "losFielAuf")
                .containsExactly("Frau Weltgen", "Bert Brand");
    }

    @Test
    void werAlleinStehtUndVerfehltBrauchtEinenNeuenVorschlag() {
        spiel.vorschlagen("Vorsitz", 0, "Anna Arndt").waehlen(new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 7), 9, 0, 0))
                .wahlFeststellen("NICHT_GEWAEHLT");
        pfade.von(punkt).isWaitingAtExactly(WAHLVORSCHLAEGE);
        assertThat(spiel.punkt(1).ergebnis()).isNull();
        spiel.vorschlagen("Vorsitz", 0, "Bert Brand").waehlen(new Wahlzettel("OFFEN", null, Map.of("Bert Brand", 16), 0, 0, 0))
                .wahlFeststellen("GEWAEHLT").annahme("ANGENOMMEN");
        assertThat(wahlen.wahlen(spiel.punkt(1).id())).extracting(Wahl::gewaehlt).containsExactly(null, "Bert Brand");
    }

    @Test
    void werNichtAnnimmtMachtEinenNeuenVorschlagNoetigUndDieWahlDarfVertagtWerden() {
        spiel.vorschlagen("Vorsitz", 0, "Anna Arndt", "Bert Brand").waehlen(offen(9, 7)).wahlFeststellen("GEWAEHLT")
                .annahme("ABGELEHNT");
        pfade.von(punkt).isWaitingAtExactly(WAHLVORSCHLAEGE);
        bestand.lehntAb(() -> spiel.vorschlagen(vertagt(null)), "Begründung: bitte angeben.");
        spiel.vorschlagen(vertagt("Niemand steht bereit."));
        pfade.von(punkt).isEnded();
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(spiel.punkt(1).beschlusstext()).as("nobody is in office").isNull();
    }

    @Test
    void abwesendeErklaerenSichSpaeter() {
        spiel.vorschlagen(new Wahlvorschlag("", Wahlvorschlag.Ausgang.WAEHLEN, null, "Vorsitz",
                List.of(new Wahlvorschlag.Person("Anna Arndt", false)), 0, false, false)).waehlen(
                new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 16), null, null, null)).wahlFeststellen("GEWAEHLT")
                .annahme("STEHT_AUS");
        assertThat(spiel.punkt(1).beschlusstext()).isEqualTo(
                "Gewählt ist Anna Arndt (Vorsitz); die Erklärung, ob die Wahl angenommen wird, steht aus.");
    }

    @Test
    void abweichendeFeststellungBrauchtGrundUndPersonen() {
        spiel.vorschlagen("Vorsitz", 0, "Anna Arndt", "Bert Brand").waehlen(offen(8, 8));
        bestand.lehntAb(() -> spiel.wahlFeststellen(""), "Ihre Feststellung: bitte angeben.");
        bestand.lehntAb(() -> spiel.wahlFeststellen("GEWAEHLT"),
                "Festgestellte Personen: Bitte genau eine Person als gewählt angeben.");
        bestand.lehntAb(() -> spiel.wahlFeststellen(new Wahlfeststellung("GEWAEHLT", " ", List.of("Anna Arndt"), null, null)),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> spiel.wahlFeststellen(new Wahlfeststellung("LOS", "Eilig.", List.of("Anna Arndt",
                "Bert Brand"), "Frau Weltgen", "Anna Arndt")), "Ihre Feststellung: Das Los entscheidet erst in der engeren Wahl.");
        spiel.wahlFeststellen(new Wahlfeststellung("GEWAEHLT", "Eine Stimme war falsch gezählt.", List.of("Anna Arndt"), null, null));
        pfade.von(punkt).isWaitingAtExactly(WAHL_ANNEHMEN);
    }

    @Test
    void unmoeglicheVorschlaegeUndStimmenWerdenAbgelehnt() {
        bestand.lehntAb(() -> spiel.vorschlagen("", 0), "Amt oder Sitz: bitte angeben. Wahlvorschläge: Es fehlt mindestens eine Person.");
        bestand.lehntAb(() -> spiel.vorschlagen("Vorsitz", 17, "A", "a"), "Widersprüche gegen die offene Wahl: Das sind mehr "
                + "Mitglieder, als stimmberechtigt anwesend sind (16). Wahlvorschlag 2: „a“ steht zweimal in der Liste.");
        spiel.vorschlagen("Vorsitz", 0, "Anna Arndt", "Bert Brand");
        bestand.lehntAb(() -> spiel.waehlen(offen(9, 8)), "Stimmen: Eingetragen sind 17 Stimmen, stimmberechtigt anwesend sind aber nur 16.");
        bestand.lehntAb(() -> spiel.waehlen(offen(9, -1)), "Stimmen für Bert Brand: darf nicht kleiner als 0 sein.");
        bestand.lehntAb(() -> spiel.waehlen(offen(0, 0)), "Stimmen: Es ist keine einzige Stimme eingetragen.");
        bestand.lehntAb(() -> spiel.waehlen(new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 9), 0, 0, 0)),
                "Stimmen für Bert Brand: bitte angeben.");
        bestand.lehntAb(() -> spiel.waehlen(new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", 9, "Bert Brand", 1), 0, 0, 1)),
                "Ungültige Stimmen: gibt es nur bei der Wahl mit Stimmzetteln.");
        bestand.lehntAb(() -> spiel.waehlen(new Wahlzettel("NAMENTLICH", null, Map.of(), 0, 0, 0)),
                "Form der Wahl: bitte offen oder geheim wählen.");
        bestand.lehntAb(() -> spiel.waehlen(geheim(9, 7)),
                "Begründung: Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        pfade.von(punkt).isWaitingAtExactly(WAHLGANG);
    }

    private static Wahlvorschlag vertagt(String grund) {
        return new Wahlvorschlag("", Wahlvorschlag.Ausgang.VERTAGT, grund, null, List.of(), null, false, false);
    }

    private static Wahlzettel offen(int anna, int bert) {
        return new Wahlzettel("OFFEN", null, Map.of("Anna Arndt", anna, "Bert Brand", bert), 0, 0, 0);
    }

    private static Wahlzettel geheim(int anna, int bert) {
        return new Wahlzettel("GEHEIM", null, Map.of("Anna Arndt", anna, "Bert Brand", bert), 0, 0, 0);
    }
}
