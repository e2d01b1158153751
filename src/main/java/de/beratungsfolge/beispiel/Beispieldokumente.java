package de.beratungsfolge.beispiel;

import de.beratungsfolge.dokumente.Dokument;
import de.beratungsfolge.dokumente.Dokumente;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints every document of the walk-through into a folder. */
@Component
class Beispieldokumente {

    private final Dokumente dokumente;
    private final Drucksachen drucksachen;
    private final Sitzungen sitzungen;
    private final Auszuege auszuege;

    Beispieldokumente(Dokumente dokumente, Drucksachen drucksachen, Sitzungen sitzungen, Auszuege auszuege) {
        this.dokumente = dokumente;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.auszuege = auszuege;
    }

    /** Writes the documents; a file of the same name is replaced, any other stays. @return the files, in their order */
    List<Path> schreiben(Path ordner) {
        List<Dokument> alle = new ArrayList<>();
        Sitzung sitzung = sitzungen.mitKennung(Sitzungsdrehbuch.KENNUNG).orElseThrow();
        List<Drucksache> papiere = drucksachen.alle().stream().sorted(Comparator.comparing(Drucksache::nummer)).toList();
        papiere.forEach(eine -> alle.add(dokumente.drucksache(eine.id())));
        alle.add(dokumente.einladung(sitzung.id(), false));
        alle.add(dokumente.einladung(sitzung.id(), true));
        alle.add(dokumente.bekanntmachung(sitzung.id()));
        alle.add(dokumente.tagesordnung(sitzung.id(), false));
        alle.add(dokumente.tagesordnung(sitzung.id(), true));
        alle.add(dokumente.niederschrift(sitzung.id(), false));
        alle.add(dokumente.niederschrift(sitzung.id(), true));
        papiere.forEach(eine -> auszuege.vonDrucksache(eine.id()).forEach(auszug -> alle.add(dokumente.auszug(auszug.id()))));
        return alle.stream().map(dokument -> ablegen(ordner, dokument)).toList();
    }

    private static Path ablegen(Path ordner, Dokument dokument) {
        try {
            Files.createDirectories(ordner);
            return Files.write(ordner.resolve(dokument.dateiname()), dokument.pdf());
        } catch (IOException fehler) {
            throw new UncheckedIOException("Das Dokument lässt sich nicht schreiben: " + ordner.resolve(dokument.dateiname()), fehler);
        }
    }
}
