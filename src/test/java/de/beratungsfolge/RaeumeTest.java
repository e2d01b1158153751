package de.beratungsfolge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the rooms of the house against their boundaries. */
class RaeumeTest {

    private static JavaClasses klassen;

    @BeforeAll
    static void einlesen() {
        klassen = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.beratungsfolge");
    }

    @Test
    void jederRaumBenutztNurWasErDarf() {
        ApplicationModules.of(Beratungsfolge.class).verify();
    }

    @Test
    void nurProzesseKenntDieProzessmaschine() {
        noClasses().that().resideOutsideOfPackage("de.beratungsfolge.prozesse..")
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda..")
                .because("a fork of the engine is meant to be a swap of imports in one room")
                .check(klassen);
    }

    @Test
    void nurRegelwerkKenntDieRegelmaschine() {
        noClasses().that().resideOutsideOfPackage("de.beratungsfolge.regelwerk..")
                .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                .because("what the law says is asked through Regelwerk, so that the rule engine can be replaced")
                .check(klassen);
    }

    @Test
    void dieFachraeumeWissenNichtsVonDenRaeumenUeberIhnen() {
        noClasses().that().resideInAnyPackage("..eingabe..", "..protokoll..", "..gremien..", "..drucksachen..",
                        "..sitzungen..", "..feststellungen..", "..regelwerk..", "..rechtsbehelfe..",
                        "..eilentscheidungen..", "..mittelbereitstellungen..", "de.beratungsfolge.dokumente..",
                        "de.beratungsfolge.beiratskasse..", "de.beratungsfolge.beiratsgeschaefte..",
                        "de.beratungsfolge.beiratsversammlung..", "de.beratungsfolge.beiratsaufloesung..",
                        "de.beratungsfolge.beiratsaemter..", "de.beratungsfolge.beiratswahl..", "de.beratungsfolge.maengel..", "de.beratungsfolge.aufbewahrung..")
                .should().dependOnClassesThat().resideInAnyPackage("de.beratungsfolge.prozesse..",
                        "de.beratungsfolge.werkstatt..", "de.beratungsfolge.beispiel..", "de.beratungsfolge.seiten..",
                        "de.beratungsfolge.pruefung..")
                .because("arrows point down: nothing below knows what is above")
                .check(klassen);
    }

    @Test
    void esGibtKeineKreiseZwischenDenPaketen() {
        slices().matching("de.beratungsfolge.(*)..").should().beFreeOfCycles()
                .because("a room that needs the room that needs it is not a room").check(klassen);
        slices().matching("de.beratungsfolge.prozesse.(*)..").should().beFreeOfCycles()
                .because("each process is a folder of its own").check(klassen);
    }
}
