package de.beratungsfolge.gremien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.beratungsfolge.gremien.Vertretungspflege.Platz;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices and the order of deputies change from a day on. */
class AemterUndVertretungenTest extends Stammdatentest {

    @Autowired
    private Aemterpflege aemter;
    @Autowired
    private Vertretungspflege vertretungen;

    private Person arndt;
    private Person brand;
    private Person ersatz;

    @BeforeEach
    void mitglieder() {
        arndt = person("Arndt");
        brand = person("Brand");
        ersatz = person("Ersatz");
        mitglied(arndt, rot, Mitgliedsart.RATSMITGLIED, Gremienamt.VORSITZ);
        mitglied(brand, blau, Mitgliedsart.RATSMITGLIED, Gremienamt.ERSTE_STELLVERTRETUNG);
    }

    @Test
    void vorsitzWechseltAmTagUndWerIhnAbgibtBleibtMitglied() {
        aemter.besetzen(ausschuss.id(), stand(), Gremienamt.VORSITZ, WECHSEL, brand.id(), WER);
        assertThat(gremien.vorsitz(ausschuss.id(), WECHSEL.minusDays(1)).map(Person::id)).contains(arndt.id());
        assertThat(gremien.vorsitz(ausschuss.id(), WECHSEL).map(Person::id)).contains(brand.id());
        assertThat(namen(WECHSEL)).containsExactly("Brand", "Arndt");
        assertThat(gremien.stellvertretenderVorsitz(ausschuss.id(), WECHSEL.minusDays(1))).extracting(Person::id)
                .containsExactly(brand.id());
        assertThat(gremien.stellvertretenderVorsitz(ausschuss.id(), WECHSEL)).as("who chairs is no longer deputy").isEmpty();
        aemter.besetzen(ausschuss.id(), stand(), Gremienamt.VORSITZ, WECHSEL.plusYears(1), null, WER);
        assertThat(gremien.vorsitz(ausschuss.id(), WECHSEL.plusYears(1))).isEmpty();
    }

    @Test
    void schriftfuehrungWechseltAmTag() {
        aemter.besetzen(ausschuss.id(), stand(), Gremienamt.SCHRIFTFUEHRUNG, BEGINN, ersatz.id(), WER);
        aemter.besetzen(ausschuss.id(), stand(), Gremienamt.SCHRIFTFUEHRUNG, WECHSEL, arndt.id(), WER);
        assertThat(gremien.schriftfuehrung(ausschuss.id(), WECHSEL.minusDays(1)).map(Person::id)).contains(ersatz.id());
        assertThat(gremien.schriftfuehrung(ausschuss.id(), WECHSEL).map(Person::id)).contains(arndt.id());
        assertThat(namen(WECHSEL)).contains("Arndt");
    }

    @Test
    void unmoeglicheAemterWerdenAbgelehnt() {
        String stand = stand();
        bestand.lehntAb(() -> aemter.besetzen(ausschuss.id(), stand, null, null, null, WER),
                "Amt: bitte angeben. Gilt ab: bitte angeben.");
        bestand.lehntAb(() -> aemter.besetzen(ausschuss.id(), stand, Gremienamt.VORSITZ, WECHSEL, ersatz.id(), WER),
                "Person: gehört dem Gremium am 01.06.2022 nicht als Mitglied an.");
        bestand.lehntAb(() -> aemter.besetzen(ausschuss.id(), stand, Gremienamt.VORSITZ, WECHSEL, arndt.id(), WER),
                "Person: Diese Person hat das Amt an diesem Tag schon.");
        mitglied(ersatz, null, Mitgliedsart.BERATEND, null);
        bestand.lehntAb(() -> aemter.besetzen(ausschuss.id(), stand(), Gremienamt.VORSITZ, WECHSEL, ersatz.id(), WER),
                "Vorsitz: Kim Ersatz ist kein stimmberechtigtes Mitglied.");
    }

    @Test
    void werAufAltemStandSpeichertErfaehrtEs() {
        String gesehen = stand();
        aemter.besetzen(ausschuss.id(), gesehen, Gremienamt.VORSITZ, WECHSEL, brand.id(), WER);
        bestand.lehntAb(() -> aemter.besetzen(ausschuss.id(), gesehen, Gremienamt.VORSITZ, WECHSEL, null, WER),
                "Gremium: Jemand hat das Gremium geändert, während Sie hier geschrieben haben. Bitte den jetzigen Stand "
                        + "ansehen und dann noch einmal speichern.");
    }

    @Test
    void neueVertretungslisteLoestDieAlteAmTagAb() {
        Person zweite = person("Zweite");
        setzen(BEGINN, ersatz, zweite);
        setzen(WECHSEL, zweite);
        assertThat(gremien.vertreter(ausschuss.id(), WECHSEL.minusDays(1))).extracting(Mitglied::personId)
                .containsExactly(ersatz.id(), zweite.id());
        assertThat(gremien.vertreter(ausschuss.id(), WECHSEL)).extracting(Mitglied::personId, Mitglied::rang)
                .containsExactly(tuple(zweite.id(), 1));
        setzen(WECHSEL.plusYears(1));
        assertThat(gremien.vertreter(ausschuss.id(), WECHSEL.plusYears(1))).isEmpty();
    }

    @Test
    void unmoeglicheVertretungenWerdenAbgelehnt() {
        bestand.lehntAb(() -> setzen(BEGINN, arndt),
                "Vertretung: Kim Arndt stünde vom 01.11.2020 an als Vertretung auf der Liste und wäre selbst Mitglied.");
        bestand.lehntAb(() -> setzen(BEGINN, ersatz, ersatz),
                "Vertretung: Kim Ersatz stünde vom 01.11.2020 an zweimal als Vertretung im selben Gremium.");
        bestand.lehntAb(() -> vertretungen.setzen(ausschuss.id(), stand(), null, null, List.of(new Platz(null, null)), WER),
                "Gilt ab: bitte angeben. Fraktion: bitte angeben. Platz 1: Bitte eine Person wählen. "
                        + "Platz 1, Art: bitte angeben.");
        bestand.lehntAb(() -> vertretungen.setzen(ausschuss.id(), stand(), rot.id(), BEGINN,
                List.of(new Platz(ersatz.id(), Mitgliedsart.BERATEND)), WER),
                "Art: Vertreten können nur Ratsmitglieder und sachkundige Bürger.");
        Gremium rat = gremium(GremiumArt.RAT, 45);
        bestand.lehntAb(() -> vertretungen.setzen(rat.id(), null, rot.id(), BEGINN,
                List.of(new Platz(ersatz.id(), Mitgliedsart.RATSMITGLIED)), WER),
                "Vertretung: Ratsmitglieder werden im Rat nicht vertreten.");
    }

    @Test
    void werNachruecktMussVorherVonDerListe() {
        setzen(BEGINN, ersatz);
        bestand.lehntAb(() -> mitglied(ersatz, rot, Mitgliedsart.RATSMITGLIED, null),
                "Vertretung: Kim Ersatz stünde vom 01.11.2020 an als Vertretung auf der Liste und wäre selbst Mitglied.");
        setzen(WECHSEL);
        mitgliederpflege.aufnehmen(ausschuss.id(), daten(ersatz, rot, Mitgliedsart.RATSMITGLIED, null, WECHSEL, null), WER);
        assertThat(namen(WECHSEL)).contains("Ersatz");
    }

    private void setzen(LocalDate ab, Person... liste) {
        vertretungen.setzen(ausschuss.id(), stand(), rot.id(), ab, Arrays.stream(liste)
                .map(person -> new Platz(person.id(), Mitgliedsart.RATSMITGLIED)).toList(), WER);
    }

    private String stand() {
        return gremien.besetzung(ausschuss.id()).stand();
    }
}
