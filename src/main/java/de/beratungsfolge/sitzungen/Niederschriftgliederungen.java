package de.beratungsfolge.sitzungen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.eingabe.EingabeFehler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes with their parts told apart: as the record yields them, and as they were signed. */
@Service
@Transactional(readOnly = true)
public class Niederschriftgliederungen {

    private final Niederschriftschreiber schreiber;
    private final Sitzungen sitzungen;
    private final Stimmenbestand stimmen;
    private final ObjectMapper json;

    Niederschriftgliederungen(Niederschriftschreiber schreiber, Sitzungen sitzungen, Stimmenbestand stimmen, ObjectMapper json) {
        this.schreiber = schreiber;
        this.sitzungen = sitzungen;
        this.stimmen = stimmen;
        this.json = json;
    }

    /** @return the minutes as the record yields them now */
    public Niederschriftgliederung entwurf(long sitzungId) {
        Niederschriftentwurf entwurf = schreiber.entwurf(sitzungId);
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        return new Niederschriftgliederung(entwurf, sitzung.endeOeffentlich(), sitzung.ende(),
                entwurf.punkte().stream().flatMap(punkt -> stimmen.zu(punkt.punktId()).stream()).map(this::zahlen).toList());
    }

    /**
     * @return the parts of these signed minutes: exactly the text that was signed
     * @throws EingabeFehler if nothing yields that text any more
     */
    public Niederschriftgliederung unterschrieben(Niederschriftfassung fassung) {
        Niederschriftgliederung gliederung = fassung.gliederung() == null ? entwurf(fassung.sitzungId())
                : lesen(fassung.gliederung());
        if (!Pruefsumme.von(Niederschrifttext.schreiben(gliederung.entwurf())).equals(fassung.hash())) {
            throw new EingabeFehler("Niederschrift", "Die Teile der unterschriebenen Fassung " + fassung.nummer()
                    + " ergeben nicht den unterschriebenen Wortlaut; gedruckt wird sie deshalb nicht.");
        }
        return gliederung;
    }

    String schreiben(Niederschriftgliederung gliederung) {
        try {
            return json.writeValueAsString(gliederung);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die Niederschrift lässt sich nicht als JSON schreiben", fehler);
        }
    }

    private Niederschriftgliederung lesen(String text) {
        try {
            return json.readValue(text, Niederschriftgliederung.class);
        } catch (JsonProcessingException fehler) {
            throw new IllegalStateException("Die unterschriebene Niederschrift ist nicht lesbar", fehler);
        }
    }

    private Niederschriftgliederung.Stimmen zahlen(Abstimmungsergebnis eine) {
        return new Niederschriftgliederung.Stimmen(eine.punktId(), stimmen.entscheidetPunkt(eine), eine.wortlaut(), eine.ja(),
                eine.nein(), eine.enthaltungen(), eine.ungueltig(), eine.abgeleitet());
    }
}
