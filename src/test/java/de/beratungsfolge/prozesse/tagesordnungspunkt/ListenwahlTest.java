package de.beratungsfolge.prozesse.tagesordnungspunkt;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_DRUCKSACHE_BEHANDELT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_LISTENWAHL;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.ENDE_OHNE_LISTENWAHL;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.LISTEN;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.LISTENWAHL;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.LISTENWAHL_BESCHLUSSFAEHIGKEIT;
import static de.beratungsfolge.prozesse.tagesordnungspunkt.TagesordnungspunktProzess.Elemente.SITZVERTEILUNG;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Gremienbau;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.drucksachen.Beratungsaktion;
import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Gremium;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Auszug;
import de.beratungsfolge.sitzungen.Listenablage;
import de.beratungsfolge.sitzungen.Listenvorschlag;
import de.beratungsfolge.sitzungen.Listenwahl;
import de.beratungsfolge.sitzungen.Listenzettel;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Sitzfeststellung;
import de.beratungsfolge.sitzungen.Wahlliste;
import de.beratungsfolge.sitzungen.Wahlvorschlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats of a committee by lists after no joint proposal came about (§ 50 Abs. 3 GO NRW); council of 45, all present. */
class ListenwahlTest extends Buehnentest {

    /** The part of the item in which its tasks wait. */
    private static final String TEILPROZESS = "listenwahl";
    private static final Sitzfeststellung WIE_BERECHNET = new Sitzfeststellung("VERTEILT", null, null, null, null);

    @Autowired
    private Listenablage listen;
    @Autowired
    private Auszuege auszuege;
    private String rat;
    private String papier;
    private Sitzungsspiel spiel;
    private ProcessInstance punkt;

    @BeforeEach
    void aufrufen() {
        rat = Gremienbau.nach(buehne, new Gremium(GremiumArt.RAT, 45, null), true);
        papier = buehne.drucksacheInBeratung(halt(rat, Beratungsaktion.BESCHLIESSEND));
        spiel = buehne.sitzung(rat, papier).eroeffnen(45);
        punkt = pfade.punkt(spiel.kennung());
    }

    @Test
    void derAbgelehnteWahlvorschlagFuehrtZurAbstimmungUeberListenUndZuGewaehlten() {
        wahlvorschlagAbgelehnt();
        pfade.von(punkt).isWaitingAtExactly(TEILPROZESS, LISTEN).task().isAssignedTo("sommer");
        assertThat(spiel.punkt(1).ergebnis()).as("the item goes on").isNull();
        spiel.listen(drei(3, 0));
        pfade.von(punkt).isWaitingAtExactly(TEILPROZESS, LISTENWAHL).task().isAssignedTo("sommer");
        spiel.listenwahl(offen(20, 14, 10));
        pfade.von(punkt).isWaitingAtExactly(TEILPROZESS, SITZVERTEILUNG).task().isAssignedTo("haarmann");
        spiel.sitze(WIE_BERECHNET);
        pfade.von(punkt).isEnded().hasPassed(ENDE_LISTENWAHL, ENDE_DRUCKSACHE_BEHANDELT)
                .hasNotPassed(LISTENWAHL_BESCHLUSSFAEHIGKEIT, ENDE_OHNE_LISTENWAHL);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.BESCHLOSSEN);
        assertThat(spiel.punkt(1).beschlusstext()).isEqualTo("Gewählt sind (Sozialausschuss, 3 Sitze): "
                + "SPD (1 Sitz) Anna Arndt; CDU (1 Sitz) Carla Conrad; Grüne (1 Sitz) Emil Ernst.");

        spiel.schliessen().niederschrift();
        Auszug auszug = auszuege.vonDrucksache(buehne.drucksache(papier).id()).get(0);
        assertThat(auszug.text()).contains("Einheitlicher Wahlvorschlag: „", "43 Ja, 1 Nein", "abgelehnt",
                        "Verhältniswahl nach Listen (§ 50 Abs. 3 GO NRW): Sozialausschuss, 3 Sitze\nListe SPD: Anna Arndt, Bert Brand",
                        "Stimmen (offen): SPD 20, CDU 14, Grüne 10, Enthaltungen 0, ungültig 0\nSitze: SPD 1, CDU 1, Grüne 1",
                        "Gewählt sind (Sozialausschuss, 3 Sitze)", "Ergebnis: beschlossen")
                .doesNotContain("Abstimmungsergebnis:", "Das von");
    }

    @Test
    void dasLosFaelltNurAufListenImLosentscheidUndWirdMitNamenFestgehalten() {
        wahlvorschlagAbgelehnt().listen(drei(3, 1)).listenwahl(new Listenzettel("GEHEIM", null, stimmen(20, 20, 0), 2, 2));
        bestand.lehntAb(() -> spiel.sitze(los(null, List.of())), "Gezogen hat das Los: bitte angeben. Das Los fiel auf: "
                + "Bitte genau eine Liste angeben; das Los entscheidet über einen Sitz.");
        bestand.lehntAb(() -> spiel.sitze(los("Herr Haarmann", List.of("Grüne"))),
                "Das Los fiel auf: „Grüne“ nimmt am Losentscheid nicht teil.");
        bestand.lehntAb(() -> spiel.sitze(los("Herr Haarmann", List.of("SPD", "CDU"))),
                "Das Los fiel auf: Bitte genau eine Liste angeben; das Los entscheidet über einen Sitz.");
        spiel.sitze(los(" Herr Haarmann ", List.of("CDU")));
        Listenwahl wahl = listen.zuPunkt(spiel.punkt(1).id()).orElseThrow();
        assertThat(wahl.losGezogenVon()).isEqualTo("Herr Haarmann");
        assertThat(listen.listen(wahl)).extracting(Wahlliste::sitze).containsExactly(1, 2, 0);
        assertThat(listen.listen(wahl)).extracting(Wahlliste::los).containsExactly(false, true, false);
        assertThat(spiel.punkt(1).beschlusstext()).isEqualTo("Gewählt sind (Sozialausschuss, 3 Sitze): "
                + "SPD (1 Sitz) Anna Arndt; CDU (2 Sitze) Carla Conrad, Dora Dahl.");
    }

    @Test
    void werAndereSitzeFeststelltBrauchtGrundUndZahlenDieAufgehen() {
        wahlvorschlagAbgelehnt().listen(drei(3, 0)).listenwahl(offen(20, 14, 10));
        bestand.lehntAb(() -> spiel.sitze(new Sitzfeststellung("", null, null, null, null)),
                "Ihre Feststellung: bitte angeben.");
        bestand.lehntAb(() -> spiel.sitze(anders("VERTEILT", " ", 2, 1, 0)), "Begründung: Sie stellen etwas anderes fest, als "
                + "die Regeln gefunden haben. Bitte sagen Sie, warum.");
        bestand.lehntAb(() -> spiel.sitze(anders("VERTEILT", "Verzählt.", 2, 2, 0)),
                "Sitze je Liste: Verteilt sind 4, zu vergeben sind 3.");
        bestand.lehntAb(() -> spiel.sitze(anders("VERTEILT", "Verzählt.", 4, -1, 0)),
                "Sitze für CDU: darf nicht kleiner als 0 sein.");
        bestand.lehntAb(() -> spiel.sitze(new Sitzfeststellung("VERTEILT", "Verzählt.", Map.of("SPD", 3), null, null)),
                "Sitze für CDU: bitte angeben. Sitze für Grüne: bitte angeben.");
        bestand.lehntAb(() -> spiel.sitze(anders("LOS", "Verzählt.", 1, 1, 1)),
                "Sitze je Liste: Verteilt sind 3 von 3; für das Los bleibt kein Sitz.");
        bestand.lehntAb(() -> spiel.sitze(new Sitzfeststellung("LOS", null, null, null, null)),
                "Sitze für SPD: bitte angeben. Sitze für CDU: bitte angeben. Sitze für Grüne: bitte angeben.");
        spiel.sitze(anders("VERTEILT", "Vier Stimmzettel waren falsch zugeordnet.", 2, 1, 0));
        assertThat(spiel.punkt(1).beschlusstext()).contains("SPD (2 Sitze) Anna Arndt, Bert Brand; CDU (1 Sitz) Carla Conrad");
    }

    @Test
    void eineZuKurzeListeLaesstSitzeUnbesetzt() {
        wahlvorschlagAbgelehnt().listen(vorschlag(6, 0, List.of(new Listenvorschlag.Liste("SPD", List.of("Anna Arndt")),
                new Listenvorschlag.Liste("CDU", List.of("Carla Conrad", "Dora Dahl"))))).listenwahl(new Listenzettel("OFFEN",
                null, Map.of("SPD", 22, "CDU", 11), 11, null)).sitze(WIE_BERECHNET);
        assertThat(spiel.punkt(1).beschlusstext()).isEqualTo("Gewählt sind (Sozialausschuss, 6 Sitze): SPD (4 Sitze) Anna Arndt "
                + "– 3 Sitze bleiben unbesetzt, die Liste nennt nur eine Person; CDU (2 Sitze) Carla Conrad, Dora Dahl.");
    }

    @Test
    void unmoeglicheListenWerdenAbgelehnt() {
        wahlvorschlagAbgelehnt();
        bestand.lehntAb(() -> spiel.listen(vorschlag(null, null, List.of())),
                "Zahl der Sitze: bitte angeben. Listen: Es fehlt mindestens eine Liste.");
        bestand.lehntAb(() -> spiel.listen(vorschlag(0, 45, List.of(new Listenvorschlag.Liste("SPD", List.of("Anna Arndt")),
                        new Listenvorschlag.Liste("spd", List.of(" "))))),
                "Zahl der Sitze: muss zwischen 1 und 1000 liegen. Widersprüche gegen die offene Wahl: Das sind mehr Mitglieder, "
                        + "als stimmberechtigt anwesend sind (44). Liste 2: „spd“ hat schon eine Liste. "
                        + "Liste 2, Namen: Es fehlt mindestens eine Person.");
        bestand.lehntAb(() -> spiel.listen(vorschlag(3, 0, List.of(new Listenvorschlag.Liste("SPD", List.of("Anna Arndt")),
                        new Listenvorschlag.Liste("CDU", List.of("anna arndt"))))), "Liste 2: „anna arndt“ steht schon auf einer "
                + "Liste; jede Person kann nur einen Sitz erhalten.");
        bestand.lehntAb(() -> spiel.listen(ohneWahl(Wahlvorschlag.Ausgang.VERTAGT, "")), "Begründung: bitte angeben.");
        bestand.lehntAb(() -> spiel.listen(ohneWahl(null, "x")), "Wie geht es weiter?: bitte angeben.");
    }

    @Test
    void unmoeglicheStimmenWerdenAbgelehntUndDerBuergermeisterStimmtNichtMit() {
        wahlvorschlagAbgelehnt().listen(drei(3, 0));
        String buergermeister = buehne.mitglieder(rat).get(0).person().name();
        bestand.lehntAb(() -> spiel.listenwahl(offen(20, 15, 10)), "Stimmen: Eingetragen sind 45 Stimmen, stimmberechtigt "
                + "anwesend sind aber nur 44 (ohne Stimme nach § 40 Abs. 2 GO NRW: " + buergermeister + ").");
        bestand.lehntAb(() -> spiel.listenwahl(offen(0, 0, 0)),
                "Stimmen: Keine Liste hat eine Stimme; so lassen sich die Sitze nicht verteilen.");
        bestand.lehntAb(() -> spiel.listenwahl(offen(20, -1, 3)), "Stimmen für CDU: darf nicht kleiner als 0 sein.");
        bestand.lehntAb(() -> spiel.listenwahl(new Listenzettel("OFFEN", null, Map.of("SPD", 1, "Linke", 2), null, null)),
                "Stimmen für CDU: bitte angeben. Stimmen für Grüne: bitte angeben. Stimmen für Linke: Diese Liste steht nicht "
                        + "zur Wahl.");
        bestand.lehntAb(() -> spiel.listenwahl(new Listenzettel("OFFEN", null, stimmen(1, 1, 1), 0, 1)),
                "Ungültige Stimmen: gibt es nur bei der Wahl mit Stimmzetteln.");
        bestand.lehntAb(() -> spiel.listenwahl(new Listenzettel("NAMENTLICH", null, stimmen(1, 1, 1), 0, 0)),
                "Form der Wahl: bitte offen oder geheim wählen.");
        bestand.lehntAb(() -> spiel.listenwahl(new Listenzettel("GEHEIM", null, stimmen(1, 1, 1), 0, 0)), "Begründung: Sie stellen "
                + "etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        pfade.von(punkt).isWaitingAtExactly(TEILPROZESS, LISTENWAHL);
    }

    @Test
    void vertagtWirdOhneListenUndOhneErgebnisFuerDenAusschuss() {
        wahlvorschlagAbgelehnt().listen(ohneWahl(Wahlvorschlag.Ausgang.VERTAGT, "Die Fraktionen verhandeln noch."));
        pfade.von(punkt).isEnded().hasPassed(ENDE_OHNE_LISTENWAHL).hasNotPassed(LISTENWAHL, ENDE_LISTENWAHL);
        assertThat(spiel.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
        assertThat(listen.zuPunkt(spiel.punkt(1).id())).isEmpty();
    }

    @Test
    void ohneBeschlussfaehigkeitWirdDieListenwahlVertagtOderTrotzdemGehalten() {
        for (String festgestellt : List.of("BESCHLUSSFAEHIG", "BESCHLUSSUNFAEHIG")) {
            Sitzungsspiel klein = buehne.sitzung(rat).mitPunkt(Punktart.ANTRAG).tagesordnung().einladen().anwesend(20)
                    .feststellen("BESCHLUSSFAEHIG", "Gezählt.").tagesordnungFeststellen().keineGruende()
                    .beraten("LISTENWAHL", "Kein Vorschlag liegt vor.");
            ProcessInstance weg = pfade.punkt(klein.kennung());
            klein.listen(new Listenvorschlag("", Wahlvorschlag.Ausgang.WAEHLEN, null, "Sozialausschuss", 3,
                    drei(3, 0).listen(), 0, true));
            pfade.von(weg).isWaitingAtExactly(TEILPROZESS, LISTENWAHL_BESCHLUSSFAEHIGKEIT).task().isAssignedTo("haarmann");
            klein.vorsitz(LISTENWAHL_BESCHLUSSFAEHIGKEIT, Map.of("festgestellt", festgestellt, "begruendung", "Neu gezählt."));
            if (festgestellt.equals("BESCHLUSSFAEHIG")) {
                pfade.von(weg).isWaitingAtExactly(TEILPROZESS, LISTENWAHL);
            } else {
                pfade.von(weg).isEnded().hasPassed(ENDE_OHNE_LISTENWAHL).hasNotPassed(LISTENWAHL);
                assertThat(klein.punkt(1).ergebnis()).isEqualTo(Beratungsergebnis.VERTAGT);
            }
        }
    }

    @Test
    void ohneWahlvorschlagGehtEsGleichZuDenListenAberNurImRat() {
        bestand.lehntAb(() -> spiel.beraten("LISTENWAHL", ""), "Begründung: bitte angeben.");
        spiel.beraten("LISTENWAHL", "Drei Fraktionen schlagen eigene Listen vor.");
        pfade.von(punkt).isWaitingAtExactly(TEILPROZESS, LISTEN);
        spiel.listen(drei(3, 0)).listenwahl(offen(20, 14, 10)).sitze(WIE_BERECHNET);
        assertThat(spiel.punkt(1).begruendung()).isEqualTo(
                "Ein einheitlicher Wahlvorschlag kam nicht zustande: Drei Fraktionen schlagen eigene Listen vor.");
        Sitzungsspiel ausschuss = buehne.sitzung("SozA").mitPunkt(Punktart.ANTRAG).eroeffnen(16);
        bestand.lehntAb(() -> ausschuss.beraten("LISTENWAHL", "x"), "Ausgang der Beratung: Über Listen stimmt nur der Rat ab, "
                + "wenn er Ausschüsse besetzt (§ 50 Abs. 3 GO NRW).");
    }

    private Sitzungsspiel wahlvorschlagAbgelehnt() {
        return spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.ueber(Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG, null,
                Stimmen.zahlen(43, 1, 0))).ergebnis("ABGELEHNT");
    }

    private static Listenvorschlag drei(int sitze, int widersprueche) {
        return vorschlag(sitze, widersprueche, List.of(
                new Listenvorschlag.Liste("SPD", List.of("Anna Arndt", "Bert Brand")),
                new Listenvorschlag.Liste("CDU", List.of("Carla Conrad", "Dora Dahl")),
                new Listenvorschlag.Liste("Grüne", List.of("Emil Ernst", ""))));
    }

    private static Listenvorschlag vorschlag(Integer sitze, Integer widersprueche, List<Listenvorschlag.Liste> listen) {
        return new Listenvorschlag("Es wird über Listen abgestimmt.", Wahlvorschlag.Ausgang.WAEHLEN, null, "Sozialausschuss",
                sitze, listen, widersprueche, false);
    }

    private static Listenvorschlag ohneWahl(Wahlvorschlag.Ausgang ausgang, String grund) {
        return new Listenvorschlag("", ausgang, grund, null, null, List.of(), null, false);
    }

    private static Listenzettel offen(int spd, int cdu, int gruene) {
        return new Listenzettel("OFFEN", null, stimmen(spd, cdu, gruene), 0, 0);
    }

    private static Map<String, Integer> stimmen(int spd, int cdu, int gruene) {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        stimmen.put("SPD", spd);
        stimmen.put("CDU", cdu);
        stimmen.put("Grüne", gruene);
        return stimmen;
    }

    private static Sitzfeststellung los(String gezogenVon, List<String> fielAuf) {
        return new Sitzfeststellung("LOS", null, null, gezogenVon, fielAuf);
    }

    private static Sitzfeststellung anders(String ergebnis, String grund, int spd, int cdu, int gruene) {
        return new Sitzfeststellung(ergebnis, grund, stimmen(spd, cdu, gruene), null, null);
    }
}
