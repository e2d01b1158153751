package de.beratungsfolge.feststellungen;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelarchiv;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings of a meeting as played: each says how it came about, names an archived version and can be given again. */
class NachpruefungTest extends Buehnentest {

    @Autowired
    private Feststellungen feststellungen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Regelarchiv archiv;
    @Autowired
    private Regelwerk regelwerk;

    @Test
    void jederBefundEinerSitzungLaesstSichNachpruefen() {
        List<Eintrag> befunde = befunde();
        assertThat(befunde).extracting(eintrag -> feststellungen.befund(eintrag.id()).befund().pruefung())
                .contains("ladung", "beschlussfaehigkeit", "befangenheit", "abstimmungsform", "abstimmung");
        assertThat(befunde).allSatisfy(eintrag -> {
            Nachpruefung nachpruefung = feststellungen.nachpruefen(eintrag.id());
            assertThat(nachpruefung.bestaetigt()).isTrue();
            assertThat(nachpruefung.heuteAnders()).isFalse();
            assertThat(archiv.texte(nachpruefung.verzeichnet().regelfassung())).isEqualTo(regelwerk.fassung().dateien());
        });
    }

    @Test
    void derBefundSagtWelcheRegelnAufWelcheFaktenSahenUndWasAndersGewesenWaere() {
        Befund beschlussfaehigkeit = befunde().stream().map(eintrag -> feststellungen.befund(eintrag.id()).befund())
                .filter(befund -> befund.pruefung().equals("beschlussfaehigkeit")).findFirst().orElseThrow();
        assertThat(beschlussfaehigkeit.erlaeuterung().pfad()).extracting(schritt -> schritt.regel())
                .containsExactlyElementsOf(beschlussfaehigkeit.regeln());
        assertThat(beschlussfaehigkeit.erlaeuterung().pfad()).anySatisfy(schritt ->
                assertThat(schritt.fakten()).containsEntry("gremium.mitgliederzahl", "16").containsEntry("anwesendeMitglieder", "16"));
        assertThat(beschlussfaehigkeit.erlaeuterung().waereAnders()).startsWith("Anders wäre es: ").endsWith("(nicht beschlussfähig).");
    }

    private List<Eintrag> befunde() {
        Sitzungsspiel spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, buehne.mitglieder("SozA").get(1).personId(), Beziehung.von(Beziehungsart.SELBST))
                .ausschluss("AUSGESCHLOSSEN", "").annehmen();
        return protokoll.vorgang(spiel.kennung()).stream().filter(eintrag -> eintrag.art() == Eintragsart.BEFUND).toList();
    }
}
