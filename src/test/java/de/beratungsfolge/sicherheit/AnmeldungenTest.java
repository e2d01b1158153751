package de.beratungsfolge.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehne;
import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sign-ins of those with wide rights stand in the record, successful and refused; those of others do not. */
class AnmeldungenTest extends Buehnentest {

    @LocalServerPort
    private int port;
    @Autowired
    private Benutzer benutzer;
    @Autowired
    private Protokoll protokoll;

    @Test
    void anmeldungUndAbweisungDesSitzungsdienstesStehenImProtokoll() {
        String name = neu(Rolle.SITZUNGSDIENST);
        assertThat(new Mensch(port, name).anmelden("tasklist", "falsch").statusCode()).isEqualTo(401);
        assertThat(new Mensch(port, name).anmelden("tasklist", "falsch").statusCode()).isEqualTo(401);
        assertThat(eintraege(name)).extracting(Eintrag::schritt).containsExactly("Anmeldung abgewiesen", "Anmeldung abgewiesen");
        assertThat(eintraege(name).get(0).inhalt()).isEqualTo("{\"rollen\":[\"Sitzungsdienst\"],\"zugang\":\"tasklist\"}");
    }

    @Test
    void werHineinkommtStehtMitSeinemZugangImProtokoll() {
        String name = neu(Rolle.PRUEFUNG);
        assertThat(new Mensch(port, name).anmelden("cockpit", name).statusCode()).isEqualTo(200);
        assertThat(eintraege(name)).singleElement().satisfies(eintrag -> {
            assertThat(eintrag.art()).isEqualTo(Eintragsart.ANMELDUNG);
            assertThat(eintrag.schritt()).isEqualTo("Anmeldung");
            assertThat(eintrag.inhalt()).isEqualTo("{\"rollen\":[\"Rechnungsprüfung\"],\"zugang\":\"cockpit\"}");
        });
    }

    @Test
    void werEineAnwendungNichtOeffnenDarfIstAbgewiesen() {
        String name = neu(Rolle.PRUEFUNG);
        assertThat(new Mensch(port, name).anmelden("tasklist", name).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(eintraege(name)).extracting(Eintrag::schritt).containsExactly("Anmeldung abgewiesen");
    }

    @Test
    void dieSchnittstelleZaehltEinmalAmTag() {
        String name = neu(Rolle.RECHTSAMT);
        Mensch einer = new Mensch(port, name);
        assertThat(einer.rest("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(einer.rest("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(eintraege(name)).singleElement().satisfies(eintrag ->
                assertThat(eintrag.inhalt()).isEqualTo("{\"rollen\":[\"Rechtsamt\"],\"zugang\":\"Schnittstelle\"}"));
    }

    @Test
    void sachbearbeitungUndUnbekannteStehenNichtDarin() {
        String name = neu(Rolle.SACHBEARBEITUNG);
        new Mensch(port, name).anmelden("tasklist", name);
        new Mensch(port, name).anmelden("tasklist", "falsch");
        String fremd = "mein-passwort-" + Buehne.frei();
        new Mensch(port, fremd).anmelden("tasklist", "sitzungsdienst");
        assertThat(eintraege(name)).isEmpty();
        assertThat(protokoll.vorgang(kette()).toString()).doesNotContain(fremd);
    }

    @Test
    void vieleAbweisungenUeberschwemmenDasProtokollNicht() {
        String name = neu(Rolle.SITZUNGSDIENST);
        for (int versuch = 1; versuch <= 8; versuch++) {
            new Mensch(port, name).anmelden("tasklist", "falsch");
        }
        assertThat(eintraege(name)).hasSize(5);
    }

    private String neu(Rolle rolle) {
        String name = "anmeldung" + Buehne.frei();
        benutzer.anlegen(name, "Anna", "Meldung", name, rolle);
        return name;
    }

    private List<Eintrag> eintraege(String person) {
        return protokoll.vorgang(kette()).stream().filter(eintrag -> eintrag.person().equals(person)).toList();
    }

    private static String kette() {
        return "Anmeldungen " + YearMonth.now(ZoneId.of("Europe/Berlin"));
    }
}
