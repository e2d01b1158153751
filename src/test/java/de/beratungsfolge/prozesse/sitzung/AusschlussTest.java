package de.beratungsfolge.prozesse.sitzung;

import static de.beratungsfolge.buehne.Buehne.halt;
import static de.beratungsfolge.drucksachen.Beratungsaktion.BESCHLIESSEND;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.AUSSCHLUSS_FESTSTELLEN;
import static de.beratungsfolge.prozesse.sitzungsverlauf.SitzungsverlaufProzess.Elemente.TAGESORDNUNGSPUNKT;
import static org.assertj.core.api.Assertions.assertThat;

import de.beratungsfolge.buehne.Buehnentest;
import de.beratungsfolge.buehne.Sitzungsspiel;
import de.beratungsfolge.buehne.Stimmen;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import de.beratungsfolge.regelwerk.pruefungen.Beziehung;
import de.beratungsfolge.regelwerk.pruefungen.Beziehungsart;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Ausschluesse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Exclusion of a member from one item: found, confirmed, overruled. */
class AusschlussTest extends Buehnentest {

    @Autowired
    private Ausschluesse ausschluesse;
    @Autowired
    private Abstimmungen abstimmungen;
    @Autowired
    private Protokoll protokoll;

    private Sitzungsspiel spiel;
    private long kleinherne;

    @BeforeEach
    void grundAnzeigen() {
        spiel = buehne.sitzung("SozA", buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)),
                buehne.drucksacheInBeratung(halt("SozA", BESCHLIESSEND)));
        kleinherne = buehne.mitglieder("SozA").get(1).personId();
        spiel.tagesordnung().einladen().anwesend(16).feststellen("BESCHLUSSFAEHIG", "").tagesordnungFeststellen()
                .grund(1, kleinherne, Beziehung.von(Beziehungsart.SELBST));
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(AUSSCHLUSS_FESTSTELLEN)
                .hasNotPassed(TAGESORDNUNGSPUNKT);
    }

    @Test
    void bestaetigterAusschlussGiltNurFuerDiesenPunkt() {
        spiel.ausschluss("AUSGESCHLOSSEN", "");
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAt(TAGESORDNUNGSPUNKT)
                .hasPassed(AUSSCHLUSS_FESTSTELLEN);
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(1).id())).containsExactly(kleinherne);
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(2).id())).isEmpty();
        spiel.annehmen().annehmen();
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(15);
        assertThat(abstimmungen.abstimmung(spiel.punkt(2).id()).orElseThrow().ja()).isEqualTo(16);
    }

    @Test
    void mitBegruendungDarfDerVorsitzDenAusschlussVerneinen() {
        spiel.ausschluss("NICHT_AUSGESCHLOSSEN", "Das Grundstück ist verkauft.");
        assertThat(ausschluesse.ausgeschlossen(spiel.punkt(1).id())).isEmpty();
        Eintrag letzter = protokoll.vorgang(spiel.kennung()).stream().reduce((a, b) -> b).orElseThrow();
        assertThat(letzter.art()).isEqualTo(Eintragsart.FESTSTELLUNG);
        assertThat(letzter.person()).isEqualTo("weltgen");
        assertThat(letzter.inhalt()).contains("\"befund\":\"AUSGESCHLOSSEN\"", "\"abweichung\":true",
                "\"festgestellt\":\"NICHT_AUSGESCHLOSSEN\"", "\"begruendung\":\"Das Grundstück ist verkauft.\"");
        spiel.beraten("ABSTIMMEN", "").abstimmen(Stimmen.zahlen(16, 0, 0));
        assertThat(abstimmungen.abstimmung(spiel.punkt(1).id()).orElseThrow().ja()).isEqualTo(16);
    }

    @Test
    void ohneBegruendungBleibtDerAusschlussOffen() {
        bestand.lehntAb(() -> spiel.ausschluss("NICHT_AUSGESCHLOSSEN", " "), "Begründung: Sie stellen etwas anderes "
                + "fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        pfade.von(pfade.verlauf(spiel.kennung())).isWaitingAtExactly(AUSSCHLUSS_FESTSTELLEN);
    }
}
