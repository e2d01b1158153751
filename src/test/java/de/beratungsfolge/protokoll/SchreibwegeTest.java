package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is written past {@link Datenspur}: rows are stored and deleted by repositories one by one, which it hears of. A query
 * that deletes or updates many at once it would not hear of.
 */
class SchreibwegeTest {

    /**
     * Written by SQL: chains and seals by themselves, versions of rules by a witness, pieces of files under the hash of the file,
     * and what auditors search by, which follows from papers and record.
     */
    private static final Set<String> AUSNAHMEN = Set.of("protokoll_eintrag", "protokoll_kopf", "tagessiegel", "regelfassung",
            "regeldatei", "regelaktivierung", "anlagenteil", "suchwort", "befundmerkmal", "listenfund");
    private static final Pattern BEFEHL = Pattern.compile("\"?\\b(?:insert into|delete from|merge into|update) ([a-z_]+)(?: set| where| \\(|\\b\")");
    private static final Pattern SAMMELBEFEHL = Pattern.compile("(?:void|int|long|boolean) (?:delete|remove)By\\w+\\(|@Modifying\\b");

    @Test
    void keinBefehlSchreibtAnDerDatenspurVorbei() throws IOException {
        Set<String> tabellen = new TreeSet<>();
        Set<String> sammelbefehle = new TreeSet<>();
        try (Stream<Path> dateien = Files.walk(Path.of("src/main/java"))) {
            for (Path datei : dateien.filter(eine -> eine.toString().endsWith(".java")).toList()) {
                String text = Files.readString(datei);
                for (Matcher treffer = BEFEHL.matcher(text); treffer.find(); ) {
                    tabellen.add(treffer.group(1));
                }
                if (SAMMELBEFEHL.matcher(text).find()) {
                    sammelbefehle.add(datei.getFileName().toString());
                }
            }
        }
        assertThat(tabellen).as("tables written by SQL").isEqualTo(new TreeSet<>(AUSNAHMEN));
        assertThat(sammelbefehle).as("repositories that delete many rows at once").isEmpty();
    }
}
