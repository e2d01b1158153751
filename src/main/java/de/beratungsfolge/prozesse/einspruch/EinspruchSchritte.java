package de.beratungsfolge.prozesse.einspruch;

import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.ANLIEGEN_ID;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.BEZEICHNUNG;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.ERGEBNIS;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.RECHTSBEHELF_ID;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.VORSITZ;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.WEITER;
import static de.beratungsfolge.prozesse.einspruch.EinspruchProzess.Variablen.WIRKSAM;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Neutraltitel;
import de.beratungsfolge.prozesse.Schritt;
import de.beratungsfolge.rechtsbehelfe.EinspruchEingabe;
import de.beratungsfolge.rechtsbehelfe.Einsprueche;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelf;
import de.beratungsfolge.rechtsbehelfe.Widersprueche;
import de.beratungsfolge.sitzungen.Festgestellt;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the process {@code einspruch}, named as the model names them. */
@Configuration
class EinspruchSchritte {

    private final Einsprueche einsprueche;
    private final Widersprueche widersprueche;
    private final Gremien gremien;

    EinspruchSchritte(Einsprueche einsprueche, Widersprueche widersprueche, Gremien gremien) {
        this.einsprueche = einsprueche;
        this.widersprueche = widersprueche;
        this.gremien = gremien;
    }

    @Bean
    JavaDelegate einspruchAufnehmen() {
        return new Schritt((eingaben, execution) -> {
            Rechtsbehelf neu = einsprueche.aufnehmen(new EinspruchEingabe(eingaben.nummer("punkt", "Beschluss"),
                    eingaben.datum("eingangAm", "Eingegangen am"), eingaben.angekreuzt("vomBuergermeister"),
                    eingaben.zahl("mitglieder", "Zahl der Mitglieder"), eingaben.text("namen"),
                    eingaben.datum("fristBis", "Letzter Tag der Frist"), eingaben.text("fristQuelle")),
                    eingaben.person());
            execution.setProcessBusinessKey(neu.vorgang());
            execution.setVariable(RECHTSBEHELF_ID, neu.id());
            execution.setVariable(BEZEICHNUNG, Neutraltitel.von(widersprueche.oeffentlich(neu.id()),
                    widersprueche.bezeichnung(neu.id()), neu.vorgang()));
            execution.setVariable(VORSITZ, gremien.vorsitz(neu.gremiumId(), neu.eingelegtAm()).map(Person::benutzer)
                    .orElse(null));
        });
    }

    @Bean
    JavaDelegate einspruchFeststellen() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WIRKSAM, einsprueche.feststellen(
                eingaben.id(RECHTSBEHELF_ID), new Festgestellt(eingaben.text("festgestellt"),
                        eingaben.text("begruendung")), eingaben.person())));
    }

    @Bean
    JavaDelegate einspruchAnmelden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(ANLIEGEN_ID,
                einsprueche.anmelden(eingaben.id(RECHTSBEHELF_ID), eingaben.person())));
    }

    @Bean
    JavaDelegate einspruchEntscheiden() {
        return new Schritt((eingaben, execution) -> execution.setVariable(WEITER, einsprueche.entschieden(
                eingaben.id(RECHTSBEHELF_ID), Beratungsergebnis.valueOf((String) execution.getVariable(ERGEBNIS)),
                eingaben.person()).name()));
    }
}
