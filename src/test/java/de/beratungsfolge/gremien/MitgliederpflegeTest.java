package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Members come, leave, change their Fraktion and are corrected; what was true before the day stays true. */
class MitgliederpflegeTest extends Stammdatentest {

    @Test
    void aufnahmeGiltVonIhremErstenTagAnUndStehtImProtokoll() {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        assertThat(namen(BEGINN.minusDays(1))).isEmpty();
        assertThat(namen(BEGINN)).containsExactly("Arndt");
        assertThat(letzterEintrag().schritt()).isEqualTo("Mitglied aufgenommen");
        assertThat(letzterEintrag().person()).isEqualTo(WER);
        assertThat(letzterEintrag().inhalt()).contains("\"nachher\":{\"gremium\":\"" + ausschuss.kuerzel())
                .contains("\"person\":\"Kim Arndt\"", "\"amt\":\"Vorsitz\"", "\"vorher\":{\"gremium\"");
        assertThat(protokoll.ersterFehler(Stammdaten.VORGANG)).isEmpty();
    }

    @Test
    void neuePersonWirdInEinemSchrittMitAufgenommenUndBeiAblehnungNicht() {
        Mitgliedsdaten neu = new Mitgliedsdaten(new Personenwahl(null, "Toni", "Neu", ""), rot.id(),
                Mitgliedsart.RATSMITGLIED, null, BEGINN, null);
        mitgliederpflege.aufnehmen(ausschuss.id(), neu, WER);
        assertThat(namen(BEGINN)).containsExactly("Neu");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), new Mitgliedsdaten(
                new Personenwahl(null, "Toni", "Zuviel", null), null, Mitgliedsart.BUERGERMEISTER, null, BEGINN, null), WER),
                "Art: Als Mitglied gehört der Bürgermeister nur dem Rat und dem Hauptausschuss an.");
    }

    @Test
    void unvollstaendigeAufnahmeNenntAlleFelder() {
        Person arndt = person("Arndt");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), daten(arndt, rot, null, null, null, null), WER),
                "Art: bitte angeben. Von: bitte angeben.");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), new Mitgliedsdaten(Personenwahl.bekannt(null),
                null, Mitgliedsart.RATSMITGLIED, null, BEGINN, null), WER),
                "Person: Bitte eine Person wählen oder eine neue mit ihrem Namen angeben.");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), new Mitgliedsdaten(
                new Personenwahl(arndt.id(), "Kim", "Neu", null), null, Mitgliedsart.RATSMITGLIED, null, BEGINN, null), WER),
                "Person: Bitte entweder eine Person wählen oder eine neue angeben, nicht beides.");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), new Mitgliedsdaten(
                Personenwahl.bekannt(arndt.id()), 987654L, Mitgliedsart.RATSMITGLIED, null, BEGINN, null), WER),
                "Fraktion: Diese Fraktion ist nicht bekannt.");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), daten(arndt, rot, Mitgliedsart.RATSMITGLIED, null,
                BEGINN, BEGINN.minusDays(1)), WER), "Bis: liegt vor dem ersten Tag (01.11.2020).");
    }

    @Test
    void niemandGehoertZweimalZumSelbenGremium() {
        Person arndt = person("Arndt");
        mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, null);
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), daten(arndt, blau, Mitgliedsart.BERATEND, null,
                WECHSEL, null), WER), "Von: Kim Arndt stünde vom 01.06.2022 an zweimal im selben Gremium.");
        mitglied(arndt, null, Mitgliedsart.SCHRIFTFUEHRUNG, null);
        assertThat(gremien.schriftfuehrung(ausschuss.id(), BEGINN).map(Person::id)).contains(arndt.id());
    }

    @Test
    void mehrStimmberechtigteAlsSitzeGibtEsAnKeinemTag() {
        for (String name : new String[] {"Arndt", "Brand", "Conrad"}) {
            mitglied(person(name), rot, Mitgliedsart.RATSMITGLIED, null);
        }
        mitglied(person("Dorn"), null, Mitgliedsart.BERATEND, null);
        Person zuviel = person("Zuviel");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(ausschuss.id(), daten(zuviel, rot,
                Mitgliedsart.SACHKUNDIGER_BUERGER, null, WECHSEL, null), WER),
                "Sitze: Vom 01.06.2022 an wären es 4 stimmberechtigte Mitglieder, das Gremium hat 3 Sitze.");
    }

    @Test
    void vorsitzUndSchriftfuehrungGibtEsNurEinmalUndDenVorsitzNurMitStimme() {
        mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        mitglied(person("Feder"), null, Mitgliedsart.SCHRIFTFUEHRUNG, null);
        Person brand = person("Brand");
        bestand.lehntAb(() -> mitglied(brand, rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ),
                "Vorsitz: Am 01.11.2020 stünden dafür zugleich Kim Arndt und Kim Brand.");
        bestand.lehntAb(() -> mitglied(brand, null, Mitgliedsart.SCHRIFTFUEHRUNG, null),
                "Schriftführung: Am 01.11.2020 stünden dafür zugleich Kim Feder und Kim Brand.");
        bestand.lehntAb(() -> mitglied(brand, null, Mitgliedsart.BERATEND, Gremienamt.ERSTE_STELLVERTRETUNG),
                "Stellv. Vorsitz: Kim Brand ist kein stimmberechtigtes Mitglied.");
    }

    @Test
    void demRatGehoerenNurRatsmitgliederUndEinBuergermeisterAn() {
        Gremium rat = gremium(GremiumArt.RAT, 3);
        Person arndt = person("Arndt");
        Person brand = person("Brand");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(rat.id(), daten(arndt, rot, Mitgliedsart.SACHKUNDIGER_BUERGER,
                null, BEGINN, null), WER), "Art: Dem Rat gehören nur Ratsmitglieder und der Bürgermeister an, nicht "
                + "Kim Arndt als sachkundige/r Bürger/in.");
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(rat.id(), daten(arndt, null, Mitgliedsart.SACHKUNDIGER_EINWOHNER,
                null, BEGINN, null), WER), "Art: Dem Rat gehören nur Ratsmitglieder und der Bürgermeister an, nicht "
                + "Kim Arndt als sachkundige/r Einwohner/in.");
        mitgliederpflege.aufnehmen(rat.id(), daten(arndt, null, Mitgliedsart.BUERGERMEISTER, Gremienamt.VORSITZ, BEGINN,
                null), WER);
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(rat.id(), daten(brand, null, Mitgliedsart.BUERGERMEISTER, null,
                WECHSEL, null), WER), "Art: Am 01.06.2022 wären zugleich Bürgermeister Kim Arndt und Kim Brand.");
    }

    @Test
    void wahlberechtigteSitzeDesRatsSindEinerWenigerAlsSeineMitglieder() {
        Gremium rat = gremium(GremiumArt.RAT, 2);
        Person brand = person("Brand");
        mitgliederpflege.aufnehmen(rat.id(), daten(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null, BEGINN, null), WER);
        bestand.lehntAb(() -> mitgliederpflege.aufnehmen(rat.id(), daten(brand, rot, Mitgliedsart.RATSMITGLIED, null, BEGINN,
                null), WER), "Sitze: Vom 01.11.2020 an wären es 2 Ratsmitglieder, zu wählen sind 1.");
    }

    @Test
    void ruecktrittMitNachfolgeInEinemSchritt() {
        Mitgliedschaft alte = mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        mitgliederpflege.beenden(alte.id(), alte.version(), WECHSEL, new Nachfolge(
                new Personenwahl(null, "Toni", "Nachrücker", ""), Mitgliedsart.RATSMITGLIED), WER);
        assertThat(namen(WECHSEL)).containsExactly("Arndt");
        assertThat(namen(WECHSEL.plusDays(1))).containsExactly("Nachrücker");
        Mitglied neu = gremien.mitglieder(ausschuss.id(), WECHSEL.plusDays(1)).get(0);
        assertThat(neu.fraktionId()).isEqualTo(rot.id());
        assertThat(neu.vorsitz()).as("an office does not pass on by itself").isFalse();
    }

    @Test
    void ruecktrittLehntUnmoeglicheTageAb() {
        Mitgliedschaft alte = mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        bestand.lehntAb(() -> mitgliederpflege.beenden(alte.id(), alte.version(), null, null, WER),
                "Letzter Tag: bitte angeben.");
        bestand.lehntAb(() -> mitgliederpflege.beenden(alte.id(), alte.version(), BEGINN.minusDays(1), null, WER),
                "Letzter Tag: liegt vor dem Beginn der Mitgliedschaft (01.11.2020).");
        bestand.lehntAb(() -> mitgliederpflege.beenden(alte.id(), alte.version(), WECHSEL, new Nachfolge(
                new Personenwahl(null, "Toni", "Neu", ""), null), WER), "Art der Nachfolge: bitte angeben.");
    }

    @Test
    void fraktionswechselTeiltDieMitgliedschaftAmTag() {
        Person arndt = person("Arndt");
        Mitgliedschaft alte = mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        mitgliederpflege.fraktionWechseln(alte.id(), alte.version(), WECHSEL, blau.id(), WER);
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL.minusDays(1)).get(0).fraktion()).isEqualTo("Rote Fraktion");
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL).get(0).fraktion()).isEqualTo("Blaue Fraktion");
        assertThat(gremien.vorsitz(ausschuss.id(), WECHSEL).map(Person::id)).contains(arndt.id());
        assertThat(gremien.mitgliedschaften(arndt.id())).hasSize(2);
        Mitgliedschaft neue = mitgliedschaft(arndt);
        mitgliederpflege.fraktionWechseln(neue.id(), neue.version(), WECHSEL, null, WER);
        assertThat(gremien.mitgliedschaften(arndt.id())).as("changed on its first day: no entry of no days").hasSize(2);
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL).get(0).fraktion()).isNull();
    }

    @Test
    void fraktionswechselAusserhalbDerMitgliedschaftWirdAbgelehnt() {
        Mitgliedschaft alte = mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        bestand.lehntAb(() -> mitgliederpflege.fraktionWechseln(alte.id(), alte.version(), LocalDate.of(2019, 1, 1),
                blau.id(), WER), "Gilt ab: An diesem Tag besteht die Mitgliedschaft nicht.");
        bestand.lehntAb(() -> mitgliederpflege.fraktionWechseln(alte.id(), alte.version(), BEGINN, rot.id(), WER),
                "Eingabe: Damit würde sich nichts ändern.");
    }

    @Test
    void werZuSpaetSpeichertErfaehrtEs() {
        Mitgliedschaft gesehen = mitglied(person("Arndt"), rot, Mitgliedsart.RATSMITGLIED, null);
        mitgliederpflege.beenden(gesehen.id(), gesehen.version(), WECHSEL, null, WER);
        bestand.lehntAb(() -> mitgliederpflege.fraktionWechseln(gesehen.id(), gesehen.version(), WECHSEL, blau.id(), WER),
                "Mitgliedschaft: Jemand hat sie geändert, während Sie hier geschrieben haben. Bitte den jetzigen Stand "
                        + "ansehen und dann noch einmal speichern.");
    }

    @Test
    void berichtigungUndLoeschungBrauchenEineBegruendung() {
        Person arndt = person("Arndt");
        Mitgliedschaft falsch = mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, null);
        Mitgliedsdaten richtig = daten(arndt, blau, Mitgliedsart.SACHKUNDIGER_BUERGER, null, WECHSEL, null);
        bestand.lehntAb(() -> mitgliederpflege.berichtigen(falsch.id(), falsch.version(), richtig, " ", WER),
                "Begründung: bitte angeben.");
        mitgliederpflege.berichtigen(falsch.id(), falsch.version(), richtig, "Vertippt", WER);
        assertThat(namen(BEGINN)).isEmpty();
        assertThat(gremien.mitglieder(ausschuss.id(), WECHSEL)).singleElement()
                .satisfies(mitglied -> assertThat(mitglied.art()).isEqualTo(Mitgliedsart.SACHKUNDIGER_BUERGER));
        assertThat(letzterEintrag().inhalt()).contains("\"begruendung\":\"Vertippt\"");
        Mitgliedschaft jetzt = mitgliedschaft(arndt);
        bestand.lehntAb(() -> mitgliederpflege.loeschen(jetzt.id(), jetzt.version(), "", WER), "Begründung: bitte angeben.");
        mitgliederpflege.loeschen(jetzt.id(), jetzt.version(), "Falsche Person", WER);
        assertThat(gremien.mitgliedschaften(arndt.id())).isEmpty();
        assertThat(letzterEintrag().inhalt()).contains("\"person\":\"Kim Arndt\"", "Falsche Person");
    }
}
