package de.beratungsfolge.drucksachen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files an attachment may have. */
public enum Dateiart {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String medientyp;
    private final List<String> endungen;

    Dateiart(String medientyp, String... endungen) {
        this.medientyp = medientyp;
        this.endungen = List.of(endungen);
    }

    /** @return the media type a browser is told */
    public String medientyp() {
        return medientyp;
    }

    /** @return the kind that a file of this name claims to be */
    static Optional<Dateiart> nachEndung(String dateiname) {
        String endung = dateiname.substring(dateiname.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(art -> art.endungen.contains(endung)).findFirst();
    }
}
