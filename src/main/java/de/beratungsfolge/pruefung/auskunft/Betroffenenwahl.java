package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Benutzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everybody about whom something may be stored under a number or a login name. */
@Component
class Betroffenenwahl {

    private static final String PERSON = "p-";
    private static final String KONTO = "b-";

    private final Gremien gremien;
    private final Benutzer benutzer;

    Betroffenenwahl(Gremien gremien, Benutzer benutzer) {
        this.gremien = gremien;
        this.benutzer = benutzer;
    }

    /** @return people of the master data, then those who only sign in */
    List<Betroffene> alle() {
        List<Betroffene> alle = new ArrayList<>(gremien.personen().stream().map(Betroffenenwahl::person).toList());
        Set<String> bekannte = alle.stream().map(Betroffene::anmeldename).collect(Collectors.toSet());
        benutzer.suchen("").forEach((anmeldename, name) -> {
            if (!bekannte.contains(anmeldename)) {
                alle.add(konto(anmeldename, name));
            }
        });
        return alle;
    }

    /** @return whose name or login name contains all words of the text */
    List<Betroffene> suchen(String text) {
        List<String> worte = List.of(text.strip().toLowerCase(Locale.GERMANY).split("[\\s,]+"));
        return alle().stream().filter(eine -> worte.stream().allMatch(wort -> (eine.name() + " " + (eine.anmeldename() == null ? "" : eine.anmeldename()))
                .toLowerCase(Locale.GERMANY).contains(wort))).toList();
    }

    /** @throws NoSuchElementException if there is nobody of this name in an address */
    Betroffene mit(String wer) {
        return alle().stream().filter(eine -> eine.wer().equals(wer)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("Betroffene Person " + wer));
    }

    private static Betroffene person(Person person) {
        return new Betroffene(PERSON + person.id(), person.id(), person.vorname(), person.nachname(), person.benutzer());
    }

    private static Betroffene konto(String anmeldename, String name) {
        int grenze = name.lastIndexOf(' ');
        return name.equals(anmeldename) ? new Betroffene(KONTO + anmeldename, null, "", "", anmeldename)
                : new Betroffene(KONTO + anmeldename, null, grenze < 0 ? "" : name.substring(0, grenze), name.substring(grenze + 1), anmeldename);
    }
}
