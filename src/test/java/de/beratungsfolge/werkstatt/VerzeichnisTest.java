package de.beratungsfolge.werkstatt;

import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed index is that of the rules, and the models name the checks that the program asks. */
class VerzeichnisTest {

    private static final Path ABLAGE = Path.of("docs/regelverzeichnis.md");

    @Test
    void dasAbgelegteVerzeichnisIstDasDerRegeln() throws IOException {
        String verzeichnis = new Verzeichnis(new Regelordner("rules", Faelle.REGELN, false), Faelle.REGELWERK).markdown();
        assertThat(Files.readString(ABLAGE).equals(verzeichnis)).as("%s is older than the rules, their cases or the process models: run "
                + "\"java -jar target/beratungsfolge.jar regeln verzeichnis rules > %s\" after \"mvn -DskipTests package\" and commit", ABLAGE, ABLAGE).isTrue();
    }

    @Test
    void dieModelleNennenGenauDiePruefungenDieDasProgrammStellt() {
        Set<String> gestellt = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.beratungsfolge.sitzungen", "de.beratungsfolge.drucksachen", "de.beratungsfolge.prozesse",
                        "de.beratungsfolge.rechtsbehelfe", "de.beratungsfolge.eilentscheidungen", "de.beratungsfolge.mittelbereitstellungen",
                        "de.beratungsfolge.beiratskasse", "de.beratungsfolge.beiratsgeschaefte", "de.beratungsfolge.beiratsversammlung",
                        "de.beratungsfolge.beiratsaemter", "de.beratungsfolge.beiratswahl").stream()
                .flatMap(klasse -> klasse.getConstructorCallsFromSelf().stream()).map(JavaConstructorCall::getTargetOwner)
                .flatMap(ziel -> Arrays.stream(Pruefungsart.values()).filter(art -> ziel.isEquivalentTo(art.faktentyp())))
                .map(Pruefungsart::bezeichnung).collect(Collectors.toCollection(TreeSet::new));
        Set<String> genannt = new TreeSet<>(Prozessschritt.alle().stream().map(Prozessschritt::pruefung).toList());
        assertThat(genannt)
                .as("extension property \"pruefung\" at the tasks that show a finding").isEqualTo(gestellt);
    }
}
