package de.beratungsfolge.prozesse.abwesenheit;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.prozesse.Benutzer;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Stellvertretungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences entered and revoked, each recorded; knows who stands in for whom on a day. */
@Service
@Transactional
public class Abwesenheiten implements Stellvertretungen {

    /** Name of the chain in the record. */
    public static final String VORGANG = "Vertretungen";

    private final AbwesenheitRepository abwesenheiten;
    private final Abwesenheitspruefung pruefung;
    private final Benutzer benutzer;
    private final Protokoll protokoll;
    private final ApplicationEventPublisher bote;
    private final Clock uhr;

    Abwesenheiten(AbwesenheitRepository abwesenheiten, Abwesenheitspruefung pruefung, Benutzer benutzer,
                  Protokoll protokoll, ApplicationEventPublisher bote, Clock uhr) {
        this.abwesenheiten = abwesenheiten;
        this.pruefung = pruefung;
        this.benutzer = benutzer;
        this.protokoll = protokoll;
        this.bote = bote;
        this.uhr = uhr;
    }

    /** That absences changed, told once the change is stored. */
    record Geaendert() {
    }

    /**
     * Enters an absence.
     *
     * @param eintragender login name of whoever enters it
     * @return it with its id
     * @throws EingabeFehler if something is missing or the deputy cannot stand in
     */
    public Abwesenheit eintragen(Abwesenheitsmeldung meldung, String eintragender) {
        pruefung.pruefen(meldung, offene(), heute(), eintragender);
        Abwesenheit neu = abwesenheiten.save(new Abwesenheit(null, null, meldung.person(), meldung.rolle(), meldung.von(),
                meldung.bis(), meldung.vertreter(), meldung.darfUnterzeichnen(), meldung.grund(), false));
        verzeichnen("Abwesenheit eingetragen", neu, eintragender);
        return neu;
    }

    /**
     * Revokes an absence; from now on the person's tasks are the person's again.
     *
     * @throws EingabeFehler if it is over or revoked already
     * @throws NoSuchElementException if there is none
     */
    public void aufheben(long id, String person) {
        Abwesenheit eine = abwesenheit(id);
        if (eine.aufgehoben() || eine.bis().isBefore(heute())) {
            throw new EingabeFehler("Abwesenheit", "Sie ist schon aufgehoben oder vorbei.");
        }
        verzeichnen("Abwesenheit aufgehoben", abwesenheiten.save(eine.alsAufgehoben()), person);
    }

    /** @return one absence
     *  @throws NoSuchElementException if there is none */
    public Abwesenheit abwesenheit(long id) {
        return abwesenheiten.findById(id).orElseThrow(() -> new NoSuchElementException("Abwesenheit " + id));
    }

    /** @return what is not revoked and not over, by its first day */
    public List<Abwesenheit> offene() {
        return abwesenheiten.findByAufgehobenOrderByVonAscIdAsc(false).stream()
                .filter(eine -> !eine.bis().isBefore(heute())).toList();
    }

    /** @return what applies on this day */
    public List<Abwesenheit> am(LocalDate tag) {
        return abwesenheiten.findByAufgehobenOrderByVonAscIdAsc(false).stream().filter(eine -> eine.giltAm(tag)).toList();
    }

    /** @return absences of other people whose deputy is absent too in that time: they need another deputy */
    public List<Abwesenheit> ohneVertreter(Abwesenheit abwesende) {
        return offene().stream().filter(eine -> eine.vertreter().equals(abwesende.person()))
                .filter(abwesende::ueberschneidet).toList();
    }

    /** @return today where people here read the calendar */
    public LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    @Override
    public List<Vertretener> vertretene(String person) {
        return am(heute()).stream().filter(eine -> eine.vertreter().equals(person))
                .map(eine -> new Vertretener(eine.person(), eine.rolle())).toList();
    }

    @Override
    public Optional<String> abwesend(String person, Rolle rolle, LocalDate tag) {
        return am(tag).stream().filter(eine -> eine.person().equals(person) && eine.rolle() == rolle).findFirst()
                .map(eine -> "abwesend vom " + eine.zeitraum() + ", Vertretung: " + benutzer.name(eine.vertreter()));
    }

    /** The reason stays out of the record, which forgets nothing: it may say something about somebody's health. */
    private void verzeichnen(String schritt, Abwesenheit eine, String person) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("person", eine.person());
        inhalt.put("rolle", eine.rolle());
        inhalt.put("von", eine.von());
        inhalt.put("bis", eine.bis());
        inhalt.put("vertreter", eine.vertreter());
        inhalt.put("darfUnterzeichnen", eine.darfUnterzeichnen());
        protokoll.verzeichnen(VORGANG, Eintragsart.SCHRITT, schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)),
                inhalt, null);
        bote.publishEvent(new Geaendert());
    }
}
