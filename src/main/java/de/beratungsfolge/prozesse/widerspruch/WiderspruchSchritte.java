package de.beratungsfolge.prozesse.widerspruch;

import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.FAELLIG_AM;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.RECHTSBEHELF_ID;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.WEITER;
import static de.beratungsfolge.prozesse.widerspruch.WiderspruchProzess.Variablen.WIRKSAM;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.prozesse.Eingaben;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.prozesse.Neutraltitel;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.rechtsbehelfe.Aufsichtsverfahren;
import de.beratungsfolge.rechtsbehelfe.NeueBeratungen;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelf;
import de.beratungsfolge.rechtsbehelfe.Weiter;
import de.beratungsfolge.rechtsbehelfe.WiderspruchEingabe;
import de.beratungsfolge.rechtsbehelfe.Widersprueche;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code widerspruch}, named as the model names them. */
@Configuration
class WiderspruchSchritte {

    private final Widersprueche widersprueche;
    private final NeueBeratungen beratungen;
    private final Aufsichtsverfahren aufsicht;
    private final Clock uhr;

    WiderspruchSchritte(Widersprueche widersprueche, NeueBeratungen beratungen, Aufsichtsverfahren aufsicht, Clock uhr) {
        this.widersprueche = widersprueche;
        this.beratungen = beratungen;
        this.aufsicht = aufsicht;
        this.uhr = uhr;
    }

    @Bean
    JavaDelegate widerspruchEinlegen() {
        return new Schritt((eingaben, execution) -> {
            Rechtsbehelf neu = widersprueche.einlegen(new WiderspruchEingabe(eingaben.nummer("punkt", "Beschluss"),
                    eingaben.auswahl("art", "Art", de.beratungsfolge.regelwerk.pruefungen.Rechtsbehelf.class),
                    eingaben.datum("eingelegtAm", "Eingelegt am"), eingaben.text("begruendung")), eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(RECHTSBEHELF_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, Neutraltitel.von(widersprueche.oeffentlich(neu.id()),
                    widersprueche.bezeichnung(neu.id()), neu.vorgang()));
            execution.setVariable(FAELLIG_AM, Faelligkeit.bis(neu.eingelegtAm()));
        });
    }

    @Bean
    JavaDelegate widerspruchFeststellen() {
        return new Schritt((eingaben, execution) -> {
            long id = eingaben.id(RECHTSBEHELF_ID);
            execution.setVariable(WIRKSAM, widersprueche.feststellen(id, festgestellt(eingaben), eingaben.person()));
            execution.setVariable(FAELLIG_AM, Faelligkeit.bis(widersprueche.rechtsbehelf(id).sitzungBis()));
        });
    }

    @Bean
    JavaDelegate widerspruchAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                beratungen.anmelden(eingaben.id(RECHTSBEHELF_ID), eingaben.person())));
    }

    @Bean
    JavaDelegate widerspruchAnberaumen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                beratungen.anberaumen(eingaben.id(RECHTSBEHELF_ID), eingaben.datum("sitzungAm", "Sitzung am"),
                        eingaben.text("begruendung"), eingaben.person())));
    }

    @Bean
    JavaDelegate widerspruchAuswerten() {
        return new Schritt((eingaben, execution) -> weiter(execution, beratungen.behandelt(eingaben.id(RECHTSBEHELF_ID),
                Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)), eingaben.person())));
    }

    @Bean
    JavaDelegate widerspruchErgebnisFeststellen() {
        return new Schritt((eingaben, execution) -> weiter(execution, beratungen.feststellen(
                eingaben.id(RECHTSBEHELF_ID), festgestellt(eingaben), eingaben.person())));
    }

    @Bean
    JavaDelegate aufsichtBerichten() {
        return new Schritt((eingaben, execution) -> aufsicht.berichten(eingaben.id(RECHTSBEHELF_ID),
                eingaben.datum("berichtetAm", "Berichtet am"), eingaben.person()));
    }

    @Bean
    JavaDelegate aufsichtEntscheidungEintragen() {
        return new Schritt((eingaben, execution) -> {
            Aufsichtsentscheidung entscheidung = eingaben.auswahl("aufsicht", "Entscheidung der Aufsichtsbehörde",
                    Aufsichtsentscheidung.class);
            Boolean aufgehoben = entscheidung == null ? null : entscheidung == Aufsichtsentscheidung.AUFGEHOBEN;
            aufsicht.entschieden(eingaben.id(RECHTSBEHELF_ID), aufgehoben,
                    eingaben.datum("entschiedenAm", "Entschieden am"), eingaben.text("aktenzeichen"), eingaben.person());
            execution.setVariable(WEITER, (aufgehoben ? Weiter.AUFGEHOBEN : Weiter.BESTEHT).name());
        });
    }

    /** After a postponement the last day stays; what else follows is due at once. */
    private void weiter(DelegateExecution execution, Weiter weiter) {
        execution.setVariable(WEITER, weiter.name());
        if (weiter != Weiter.VERTAGT) {
            Date heute = Faelligkeit.bis(LocalDate.now(uhr.withZone(Datum.ZONE)));
            execution.setVariable(FAELLIG_AM, weiter == Weiter.RAT ? null : heute);
        }
    }

    private static Festgestellt festgestellt(Eingaben eingaben) {
        return new Festgestellt(eingaben.text("festgestellt"), eingaben.text("begruendung"));
    }

    /** The two ways in which the supervisory authority decides. */
    enum Aufsichtsentscheidung {
        BESTAETIGT, AUFGEHOBEN
    }
}
