package de.beratungsfolge.beispiel;

import de.beratungsfolge.dokumente.Dokument;
import de.beratungsfolge.dokumente.Dokumente;
import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.sitzungen.Auszuege;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Tagesordnungspunkt;
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
    private final Tagesordnung tagesordnung;
    private final Gremien gremien;
    private final Auszuege auszuege;

    Beispieldokumente(Dokumente dokumente, Drucksachen drucksachen, Sitzungen sitzungen, Tagesordnung tagesordnung,
                      Gremien gremien, Auszuege auszuege) {
        this.dokumente = dokumente;
        this.drucksachen = drucksachen;
        this.sitzungen = sitzungen;
        this.tagesordnung = tagesordnung;
        this.gremien = gremien;
        this.auszuege = auszuege;
    }

    /** Writes the documents; a file of the same name is replaced, any other stays. @return the files, in their order */
    List<Path> schreiben(Path ordner) {
        List<Dokument> alle = new ArrayList<>();
        List<Drucksache> papiere = drucksachen.alle().stream().sorted(Comparator.comparing(Drucksache::nummer)).toList();
        papiere.forEach(eine -> alle.add(dokumente.drucksache(eine.id())));
        sitzungen.alle().stream().sorted(Comparator.comparing(Sitzung::datum)).forEach(sitzung -> alle.addAll(von(sitzung)));
        papiere.forEach(eine -> auszuege.vonDrucksache(eine.id()).forEach(auszug -> alle.add(dokumente.auszug(auszug.id()))));
        return alle.stream().map(dokument -> ablegen(ordner, dokument)).toList();
    }

    /** What is not public has documents of its own, where there is anything; the Seniorenbeirat is not announced. */
    private List<Dokument> von(Sitzung sitzung) {
        List<Dokument> alle = new ArrayList<>();
        List<Boolean> teile = tagesordnung.punkte(sitzung.id()).stream().allMatch(Tagesordnungspunkt::oeffentlich)
                ? List.of(false) : List.of(false, true);
        teile.forEach(teil -> alle.add(dokumente.einladung(sitzung.id(), teil)));
        if (gremien.gremium(sitzung.gremiumId()).art() != GremiumArt.SENIORENBEIRAT) {
            alle.add(dokumente.bekanntmachung(sitzung.id()));
        }
        teile.forEach(teil -> alle.add(dokumente.tagesordnung(sitzung.id(), teil)));
        teile.forEach(teil -> alle.add(dokumente.niederschrift(sitzung.id(), teil)));
        return alle;
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
