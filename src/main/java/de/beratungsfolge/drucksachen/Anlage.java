package de.beratungsfolge.drucksachen;

import java.time.LocalDateTime;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * An attachment that a paper names.
 *
 * @param nachgereicht announced as following later; stays true once its file has come
 * @param datei        its file, or null while there is none
 */
public record Anlage(@Id Long id, long drucksacheId, int nummer, String titel, boolean nachgereicht,
                     @Embedded.Nullable Datei datei) {

    /**
     * What is known about a file; its content is read from {@link Anlagen#inhalt}.
     *
     * @param dateiName      name as uploaded, without folders
     * @param groesse        in bytes
     * @param sha256         of its content
     * @param hochgeladenVon login name
     */
    public record Datei(String dateiName, Dateiart dateiart, Long groesse, String sha256, String hochgeladenVon,
                        LocalDateTime hochgeladenAm) {
    }

    static Anlage benannt(long drucksacheId, int nummer, String titel) {
        return new Anlage(null, drucksacheId, nummer, titel, false, null);
    }

    /** @return whether it is announced and its file has not come yet */
    public boolean wirdNachgereicht() {
        return nachgereicht && datei == null;
    }

    Anlage mitNummer(int neue) {
        return new Anlage(id, drucksacheId, neue, titel, nachgereicht, datei);
    }

    Anlage angekuendigt() {
        return new Anlage(id, drucksacheId, nummer, titel, true, datei);
    }

    Anlage mitDatei(Datei neue) {
        return new Anlage(id, drucksacheId, nummer, titel, nachgereicht, neue);
    }
}
