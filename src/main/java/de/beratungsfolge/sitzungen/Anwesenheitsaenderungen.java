package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arrivals, departures and deputies while a meeting is held, each counting from one call on. */
@Service
@Transactional
public class Anwesenheitsaenderungen {

    private final AnwesenheitsereignisRepository ereignisse;
    private final Anwesenheiten anwesenheiten;
    private final Ereignispruefung pruefung;
    private final Ereigniswortlaut wortlaut;
    private final Ausschluesse ausschluesse;
    private final Tagesordnung tagesordnung;
    private final Stimmenschutz stimmenschutz;
    private final Beschlussfaehigkeiten beschlussfaehigkeiten;
    private final Sitzungen sitzungen;
    private final Feststellungen feststellungen;

    Anwesenheitsaenderungen(AnwesenheitsereignisRepository ereignisse, Anwesenheiten anwesenheiten,
                            Ereignispruefung pruefung, Ereigniswortlaut wortlaut, Ausschluesse ausschluesse,
                            Tagesordnung tagesordnung, Stimmenschutz stimmenschutz,
                            Beschlussfaehigkeiten beschlussfaehigkeiten, Sitzungen sitzungen, Feststellungen feststellungen) {
        this.ereignisse = ereignisse;
        this.anwesenheiten = anwesenheiten;
        this.pruefung = pruefung;
        this.wortlaut = wortlaut;
        this.ausschluesse = ausschluesse;
        this.tagesordnung = tagesordnung;
        this.stimmenschutz = stimmenschutz;
        this.beschlussfaehigkeiten = beschlussfaehigkeiten;
        this.sitzungen = sitzungen;
        this.feststellungen = feststellungen;
    }

    /**
     * Records them in this order and asks the rules for the quorum that is left.
     *
     * @throws EingabeFehler if somebody comes who is there or leaves who is not, a deputy does not fit or comes out
     *                       of turn without a reason, or a vote that was cast would lose its voter
     */
    public void festhalten(long sitzungId, List<Anwesenheitsmeldung> meldungen, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        int nummer = 0;
        for (Anwesenheitsmeldung meldung : meldungen) {
            Anwesenheitsstand stand = anwesenheiten.stand(sitzungId);
            Anwesenheitsereignis ereignis = pruefung.pruefen(sitzung, meldung, stand, null, "Eintrag " + ++nummer);
            stimmenSchuetzen(sitzungId, stand.mit(ereignis));
            ereignisse.save(ereignis);
            feststellungen.festhalten(sitzungen.anlass(sitzung, "Anwesenheit geändert: " + satz(ereignis), person),
                    Eintragsart.SCHRITT, ereignis);
        }
        if (!meldungen.isEmpty()) {
            beschlussfaehigkeiten.nachAenderung(sitzungId, person);
        }
    }

    /** @return the event in words, e.g. "Uwe Kleinherne geht (18:10 Uhr); Elke Kleinschmidt vertritt" */
    public String satz(Anwesenheitsereignis ereignis) {
        return wortlaut.kurz(ereignis);
    }

    private void stimmenSchuetzen(long sitzungId, Anwesenheitsstand danach) {
        Pruefliste liste = new Pruefliste();
        stimmenschutz.pruefen(liste, Aufrufe.aufgerufene(tagesordnung.punkte(sitzungId)),
                punkt -> danach.bei(punkt.aufruf()), punkt -> ausschluesse.ausgeschlossen(punkt.id()));
        liste.abschliessen();
    }
}
