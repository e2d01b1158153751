package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Tageseingabe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person typed into a form. It stays in the form after a refusal. */
public final class Formular {

    private final Map<String, String> werte;
    private final List<String> fehler = new ArrayList<>();

    Formular(Map<String, String> werte) {
        this.werte = new HashMap<>(werte);
    }

    /** @return the text of a field as typed, empty for none */
    public String text(String name) {
        return werte.getOrDefault(name, "");
    }

    /** @return whether this is what was chosen; null stands for nothing chosen */
    public boolean gewaehlt(String name, Object wert) {
        return text(name).equals(wert == null ? "" : wert.toString());
    }

    Formular mit(String name, Object wert) {
        werte.put(name, wert == null ? "" : wert.toString());
        return this;
    }

    LocalDate tag(String name, String feld) {
        try {
            return Tageseingabe.lesen(feld, text(name));
        } catch (EingabeFehler keinTag) {
            fehler.addAll(keinTag.gruende());
            return null;
        }
    }

    Integer zahl(String name, String feld) {
        String wert = text(name).strip();
        if (wert.isEmpty()) {
            return null;
        }
        if (!wert.matches("\\d{1,9}")) {
            fehler.add(feld + ": „" + wert + "“ ist keine ganze Zahl.");
            return null;
        }
        return Integer.valueOf(wert);
    }

    Long id(String name) {
        String wert = text(name);
        return wert.matches("\\d{1,18}") ? Long.valueOf(wert) : null;
    }

    long version() {
        Long version = id("version");
        return version == null ? -1 : version;
    }

    <E extends Enum<E>> E wahl(String name, Class<E> art) {
        for (E wert : art.getEnumConstants()) {
            if (wert.name().equals(text(name))) {
                return wert;
            }
        }
        return null;
    }

    /** @throws EingabeFehler with everything that could not be read */
    void lesbar() {
        if (!fehler.isEmpty()) {
            throw new EingabeFehler(fehler);
        }
    }
}
