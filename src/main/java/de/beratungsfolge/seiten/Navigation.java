package de.beratungsfolge.seiten;

import de.beratungsfolge.maengel.Mangel;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The main navigation of every page: what the person signed in may open. */
@ControllerAdvice(basePackages = {"de.beratungsfolge.seiten", "de.beratungsfolge.pruefung"})
class Navigation {

    private static final Ziel AUFBEWAHRUNG = new Ziel("/aufbewahrung", "Aufbewahrung");
    private static final List<Ziel> FUER_ALLE = List.of(new Ziel("/drucksachen", "Übersicht"), new Ziel("/sitzungen", "Sitzungen"),
            new Ziel(Mangel.SEITE, "Geschäftsordnung"));
    private static final List<Ziel> FUER_DEN_SITZUNGSDIENST = List.of(new Ziel("/stammdaten", "Stammdaten"),
            new Ziel("/tagesordnung/staendige-punkte", "Ständige Punkte"), AUFBEWAHRUNG);
    private static final List<Ziel> FUER_DIE_PRUEFUNG = List.of(new Ziel("/pruefung", "Prüfung"), AUFBEWAHRUNG);
    /** What stands side by side below /pruefung; a view that begins an audit of its own is entered here. */
    private static final List<Ziel> BEREICHE_DER_PRUEFUNG = List.of(new Ziel("/pruefung", "Suche"), new Ziel("/pruefung/listen", "Fragen"),
            new Ziel("/pruefung/protokoll", "Protokoll prüfen"), new Ziel("/pruefung/siegel", "Tagessiegel"),
            new Ziel("/pruefung/auskunft", "Auskunft"));
    private static final Ziel ABWESENHEIT = new Ziel("/abwesenheit", "Abwesenheit");

    private final Anmeldung anmeldung;
    private final Zugang zugang;
    private final Benutzer benutzer;

    Navigation(Anmeldung anmeldung, Zugang zugang, Benutzer benutzer) {
        this.anmeldung = anmeldung;
        this.zugang = zugang;
        this.benutzer = benutzer;
    }

    /** An entry of the navigation. */
    record Ziel(String adresse, String name) {
    }

    /**
     * What the frame of a page shows.
     *
     * @param name name of the person signed in, or null
     * @param pfad address of this page
     * @param bereiche entries of the navigation within the part of the program this page belongs to, or empty
     */
    record Kopf(String name, String pfad, List<Ziel> ziele, List<Ziel> bereiche) {

        /** @return "page" on the entry's own page, "true" below it, otherwise null */
        public String aktuell(Ziel ziel) {
            return pfad.equals(ziel.adresse()) ? "page" : pfad.startsWith(ziel.adresse() + "/") ? "true" : null;
        }
    }

    @ModelAttribute("kopf")
    Kopf kopf(HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage)
                .map(person -> new Kopf(benutzer.name(person), anfrage.getRequestURI(), ziele(person), bereiche(person, anfrage.getRequestURI())))
                .orElseGet(() -> new Kopf(null, anfrage.getRequestURI(), List.of(), List.of()));
    }

    private List<Ziel> bereiche(String person, String pfad) {
        return (pfad + "/").startsWith("/pruefung/") && zugang.prueft(person) ? BEREICHE_DER_PRUEFUNG : List.of();
    }

    private List<Ziel> ziele(String person) {
        Set<Rolle> rollen = zugang.rollen(person);
        return Stream.of(FUER_ALLE, rollen.contains(Rolle.SITZUNGSDIENST) ? FUER_DEN_SITZUNGSDIENST : List.<Ziel>of(),
                        zugang.prueft(person) ? FUER_DIE_PRUEFUNG : List.<Ziel>of(),
                        rollen.contains(Rolle.RECHTSAMT) ? List.of(AUFBEWAHRUNG) : List.<Ziel>of(), List.of(ABWESENHEIT))
                .flatMap(List::stream).distinct().toList();
    }
}
