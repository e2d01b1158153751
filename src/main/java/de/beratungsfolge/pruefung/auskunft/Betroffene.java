package de.beratungsfolge.pruefung.auskunft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom an extract is about.
 *
 * @param wer          stable name in the address: {@code p-17} for a person of the master data, {@code b-heller} for a login name alone
 * @param personId     number in the master data, or null
 * @param anmeldename  or null
 */
record Betroffene(String wer, Long personId, String vorname, String nachname, String anmeldename) {

    /** @return given name and family name */
    public String name() {
        String name = (vorname + " " + nachname).strip();
        return name.isEmpty() ? anmeldename : name;
    }

    /** @return the ways in which texts write the name */
    List<String> namen() {
        List<String> namen = new ArrayList<>();
        if (!nachname.isBlank()) {
            namen.add(name());
            if (!vorname.isBlank()) {
                namen.add(nachname + ", " + vorname);
            }
        }
        return namen;
    }

    /** @return what the database is asked for; what it yields is looked at more closely by {@link #gemeint()} */
    List<String> bruchstuecke() {
        List<String> bruchstuecke = new ArrayList<>();
        if (!name().isBlank()) {
            bruchstuecke.add(einWort() ? nachname : name());
        }
        if (anmeldename != null) {
            bruchstuecke.add(anmeldename);
        }
        return bruchstuecke;
    }

    /** @return full name or login name as words of their own */
    Pattern gemeint() {
        List<String> alle = new ArrayList<>(namen());
        if (anmeldename != null) {
            alle.add(anmeldename);
        }
        return Woerter.muster(alle);
    }

    /** @return the family name alone as a word of its own: perhaps this person */
    Pattern vielleicht() {
        return Woerter.muster(einWort() ? List.of(nachname) : List.of());
    }

    /** An account of an office may have a note in brackets where people have their family name. */
    private boolean einWort() {
        return !nachname.isBlank() && Character.isLetter(nachname.charAt(0));
    }
}
