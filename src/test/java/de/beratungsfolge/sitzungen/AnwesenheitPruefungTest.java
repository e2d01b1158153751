package de.beratungsfolge.sitzungen;

import static de.beratungsfolge.sitzungen.Anwesenheitsstatus.ANWESEND;
import static de.beratungsfolge.sitzungen.Anwesenheitsstatus.ENTSCHULDIGT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.sitzungen.Anwesenheitsliste.Zeile;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may stand on the list, and who may sit for whom. */
class AnwesenheitPruefungTest {

    private static final long ROT = 1;
    private static final long BLAU = 2;

    private final List<Mitglied> mitglieder = List.of(mitglied(1, "Arndt", Mitgliedsart.RATSMITGLIED, ROT),
            mitglied(2, "Brand", Mitgliedsart.RATSMITGLIED, ROT), mitglied(3, "Conrad", Mitgliedsart.RATSMITGLIED, BLAU),
            mitglied(4, "Dorn", Mitgliedsart.BERATEND, null));
    private final List<Mitglied> vertreter = List.of(mitglied(11, "Ersatz", Mitgliedsart.SACHKUNDIGER_BUERGER, ROT),
            mitglied(2, "Brand", Mitgliedsart.RATSMITGLIED, ROT), new Mitglied(new Person(12L, "A", "Zweite", null, null),
                    Mitgliedsart.RATSMITGLIED, false, ROT, null, 2, null));

    @Test
    void vertretungDerselbenFraktionIstErlaubt() {
        assertThatCode(() -> pruefen(new Zeile(1, ENTSCHULDIGT, 11L), da(2), da(3), da(4))).doesNotThrowAnyException();
    }

    @Test
    void werAnwesendIstWirdNichtVertreten() {
        abgelehnt("A Arndt: Wer anwesend ist, wird nicht vertreten.", new Zeile(1, ANWESEND, 11L), da(2), da(3), da(4));
    }

    @Test
    void vertretungEinerAnderenFraktionWirdAbgelehnt() {
        abgelehnt("A Conrad: A Ersatz ist für eine andere Fraktion als Vertretung bestellt.", da(1), da(2),
                new Zeile(3, ENTSCHULDIGT, 11L), da(4));
    }

    @Test
    void niemandSitztZweimal() {
        abgelehnt("A Brand: A Ersatz vertritt schon ein anderes Mitglied.", new Zeile(1, ENTSCHULDIGT, 11L),
                new Zeile(2, ENTSCHULDIGT, 11L), da(3), da(4));
        abgelehnt("A Arndt: A Brand ist selbst Mitglied des Gremiums.", new Zeile(1, ENTSCHULDIGT, 2L), da(2), da(3),
                da(4));
    }

    @Test
    void beratendeMitgliederUndUnbestellteVertreterGibtEsNicht() {
        abgelehnt("A Arndt: Die gewählte Vertretung ist für dieses Gremium nicht bestellt.",
                new Zeile(1, ENTSCHULDIGT, 99L), da(2), da(3), da(4));
        abgelehnt("A Dorn: Beratende Mitglieder werden nicht vertreten. "
                        + "A Dorn: A Ersatz ist für eine andere Fraktion als Vertretung bestellt.",
                da(1), da(2), da(3), new Zeile(4, ENTSCHULDIGT, 11L));
    }

    @Test
    void werNichtAnDerReiheIstVertrittNurMitGrund() {
        abgelehnt("A Arndt: Vor A Zweite (Rang 2) ist A Ersatz (Rang 1) an der Reihe. Wer davon abweicht, gibt bitte den "
                + "Grund an.", new Zeile(1, ENTSCHULDIGT, 12L), da(2), da(3), da(4));
        assertThatCode(() -> pruefen(new Zeile(1, ENTSCHULDIGT, 12L, "Rang 1 verhindert"), da(2), da(3), da(4)))
                .doesNotThrowAnyException();
        assertThatCode(() -> pruefen(new Zeile(1, ENTSCHULDIGT, 12L), new Zeile(2, ENTSCHULDIGT, 11L), da(3), da(4)))
                .as("both are at the table: nobody was passed over").doesNotThrowAnyException();
    }

    @Test
    void jedesMitgliedStehtGenauEinmalAufDerListe() {
        abgelehnt("A Dorn: Bitte angeben, ob anwesend, entschuldigt oder fehlend.", da(1), da(2), da(3));
        abgelehnt("Anwesenheit: Person 1 steht zweimal in der Liste.", da(1), da(1), da(2), da(3), da(4));
        abgelehnt("Anwesenheit: Person 77 gehört am Sitzungstag nicht zum Gremium.", da(1), da(2), da(3), da(4), da(77));
    }

    private void abgelehnt(String satz, Zeile... zeilen) {
        assertThatThrownBy(() -> pruefen(zeilen)).isInstanceOf(EingabeFehler.class).hasMessage(satz);
    }

    private void pruefen(Zeile... zeilen) {
        AnwesenheitPruefung.pruefen(new Anwesenheitsliste(LocalTime.NOON, new ArrayList<>(List.of(zeilen)), List.of(),
                List.of()), mitglieder, vertreter);
    }

    private static Zeile da(long personId) {
        return new Zeile(personId, ANWESEND, null);
    }

    private static Mitglied mitglied(long id, String name, Mitgliedsart art, Long fraktion) {
        return new Mitglied(new Person(id, "A", name, null, null), art, false, fraktion, null, 1, null);
    }
}
