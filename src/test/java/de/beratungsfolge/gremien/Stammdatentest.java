package de.beratungsfolge.gremien;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A body of the test's own with a red and a blue Fraktion; every change goes through the services of the pages. */
abstract class Stammdatentest extends Buehnentest {

    static final LocalDate BEGINN = LocalDate.of(2020, 11, 1);
    static final LocalDate WECHSEL = LocalDate.of(2022, 6, 1);
    static final String WER = "sitzungsdienst";

    @Autowired
    Gremien gremien;
    @Autowired
    Gremienpflege gremienpflege;
    @Autowired
    Mitgliederpflege mitgliederpflege;
    @Autowired
    Fraktionspflege fraktionspflege;
    @Autowired
    Personenpflege personenpflege;
    @Autowired
    Protokoll protokoll;

    Gremium ausschuss;
    Fraktion rot;
    Fraktion blau;

    @BeforeEach
    void grundlage() {
        ausschuss = gremium(GremiumArt.AUSSCHUSS, 3);
        rot = fraktionspflege.anlegen("Rot" + Buehne.frei(), "Rote Fraktion", WER);
        blau = fraktionspflege.anlegen("Blau" + Buehne.frei(), "Blaue Fraktion", WER);
    }

    Gremium gremium(GremiumArt art, int sitze) {
        String kuerzel = "S" + Buehne.frei();
        return gremienpflege.anlegen(new Gremiumsdaten(kuerzel, "Gremium " + kuerzel, art, sitze, null, null, null), WER);
    }

    Person person(String name) {
        return personenpflege.anlegen("Kim", name, null, WER);
    }

    Mitgliedschaft mitglied(Person wer, Fraktion fraktion, Mitgliedsart art, Gremienamt amt) {
        mitgliederpflege.aufnehmen(ausschuss.id(), daten(wer, fraktion, art, amt, BEGINN, null), WER);
        return mitgliedschaft(wer);
    }

    Mitgliedschaft mitgliedschaft(Person wer) {
        List<Mitgliedschaft> alle = gremien.mitgliedschaften(wer.id());
        return alle.get(alle.size() - 1);
    }

    static Mitgliedsdaten daten(Person wer, Fraktion fraktion, Mitgliedsart art, Gremienamt amt, LocalDate von,
                                LocalDate bis) {
        return new Mitgliedsdaten(Personenwahl.bekannt(wer.id()), fraktion == null ? null : fraktion.id(), art, amt, von,
                bis);
    }

    List<String> namen(LocalDate tag) {
        return gremien.mitglieder(ausschuss.id(), tag).stream().map(mitglied -> mitglied.person().nachname()).toList();
    }

    Eintrag letzterEintrag() {
        List<Eintrag> kette = protokoll.vorgang(Stammdaten.VORGANG);
        return kette.get(kette.size() - 1);
    }
}
