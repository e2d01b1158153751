package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.EingabeFehler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Whether a file may become an attachment: its name, its size, and that its content is what its name claims. */
final class Dateipruefung {

    /** What a file may have, in bytes. */
    static final int HOECHSTGROESSE = 20 * 1024 * 1024;

    private static final String FELD = "Datei";
    private static final int NAMENSLAENGE = 200;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Dateipruefung() {
    }

    /** @return the file's name without folders and control characters */
    static String name(String hochgeladen) {
        String name = hochgeladen == null ? "" : hochgeladen.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "").strip();
        if (name.isEmpty()) {
            throw new EingabeFehler(FELD, "Bitte wählen Sie eine Datei aus.");
        }
        if (name.length() > NAMENSLAENGE) {
            throw new EingabeFehler(FELD, "Der Name der Datei ist zu lang, höchstens " + NAMENSLAENGE + " Zeichen.");
        }
        return name;
    }

    /** @return the kind of the file
     *  @throws EingabeFehler if it is empty, too large, of another kind, or not of the kind its name claims */
    static Dateiart art(String name, byte[] inhalt) {
        if (inhalt.length == 0) {
            throw new EingabeFehler(FELD, "„" + name + "“ ist leer.");
        }
        if (inhalt.length > HOECHSTGROESSE) {
            throw new EingabeFehler(FELD, "„" + name + "“ ist zu groß; erlaubt sind höchstens 20 MB.");
        }
        Dateiart behauptet = Dateiart.nachEndung(name).orElseThrow(() -> new EingabeFehler(FELD, "„" + name
                + "“ hat keine erlaubte Endung; erlaubt sind PDF, PNG, JPEG, DOCX, XLSX, ODT und ODS."));
        if (erkannt(name, inhalt).filter(behauptet::equals).isEmpty()) {
            throw new EingabeFehler(FELD, "Der Inhalt von „" + name + "“ ist nicht der einer " + behauptet
                    + "-Datei, wie der Name sagt.");
        }
        return behauptet;
    }

    private static Optional<Dateiart> erkannt(String name, byte[] inhalt) {
        if (beginnt(inhalt, PDF)) {
            return Optional.of(Dateiart.PDF);
        }
        if (beginnt(inhalt, PNG)) {
            return Optional.of(Dateiart.PNG);
        }
        if (beginnt(inhalt, JPEG)) {
            return Optional.of(Dateiart.JPEG);
        }
        return beginnt(inhalt, ZIP) ? gepackt(name, inhalt) : Optional.empty();
    }

    private static boolean beginnt(byte[] inhalt, byte[] mit) {
        return inhalt.length >= mit.length && Arrays.equals(Arrays.copyOf(inhalt, mit.length), mit);
    }

    /** Office documents are archives. Only their lists of entries are read, so that none can unpack without end. */
    private static Optional<Dateiart> gepackt(String name, byte[] inhalt) {
        Path ablage = null;
        try {
            ablage = Files.createTempFile("anlage", ".zip");
            Files.write(ablage, inhalt);
            try (ZipFile archiv = new ZipFile(ablage.toFile())) {
                if (archiv.stream().anyMatch(eintrag -> eintrag.getName().toLowerCase().endsWith("vbaproject.bin"))) {
                    throw new EingabeFehler(FELD, "„" + name + "“ enthält Makros; bitte ohne Makros oder als PDF hochladen.");
                }
                if (archiv.getEntry("[Content_Types].xml") != null) {
                    return archiv.getEntry("word/document.xml") != null ? Optional.of(Dateiart.DOCX)
                            : archiv.getEntry("xl/workbook.xml") != null ? Optional.of(Dateiart.XLSX) : Optional.empty();
                }
            }
            return offenesDokument(inhalt);
        } catch (ZipException beschaedigt) {
            return Optional.empty();
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        } finally {
            loeschen(ablage);
        }
    }

    /** An OpenDocument file names its media type in its first entry. */
    private static Optional<Dateiart> offenesDokument(byte[] inhalt) throws IOException {
        try (ZipInputStream archiv = new ZipInputStream(new ByteArrayInputStream(inhalt))) {
            ZipEntry erster = archiv.getNextEntry();
            if (erster == null || !erster.getName().equals("mimetype")) {
                return Optional.empty();
            }
            String typ = new String(archiv.readNBytes(100), StandardCharsets.US_ASCII).strip();
            return Arrays.stream(new Dateiart[] {Dateiart.ODT, Dateiart.ODS})
                    .filter(art -> art.medientyp().equals(typ)).findFirst();
        }
    }

    private static void loeschen(Path ablage) {
        try {
            if (ablage != null) {
                Files.deleteIfExists(ablage);
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
    }
}
