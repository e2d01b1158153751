package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Nachfolge;
import de.beratungsfolge.sitzungen.Abstimmungen;
import de.beratungsfolge.sitzungen.Abstimmungsergebnis;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body voted on a recall: how it went is recorded, and with success the office ends that day. */
@Service
@Transactional
public class Abberufungsbeschluesse {

    private final Abberufungsakten akten;
    private final Beschluesse beschluesse;
    private final Abstimmungen abstimmungen;
    private final Vorstandsaemter aemter;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Abberufungsbeschluesse(Abberufungsakten akten, Beschluesse beschluesse, Abstimmungen abstimmungen,
                           Vorstandsaemter aemter, Gremien gremien, Feststellungen feststellungen) {
        this.akten = akten;
        this.beschluesse = beschluesse;
        this.abstimmungen = abstimmungen;
        this.aemter = aemter;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Takes the result of the item. @return what comes next */
    public Abberufungsschritt behandelt(long id, Beratungsergebnis ergebnis, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        if (ergebnis == Beratungsergebnis.ZURUECKGEZOGEN) {
            eine.stand = Abberufungsstand.ZURUECKGEZOGEN;
            akten.speichern(eine);
            feststellungen.festhalten(akten.anlass(eine, "Antrag auf Abberufung zurückgezogen", person),
                    Eintragsart.SCHRITT, Map.of("ergebnis", ergebnis));
            return Abberufungsschritt.ENDE;
        }
        List<Beschluss> behandlungen = beschluesse.behandlungen(eine.anliegenId);
        eine.punktId = behandlungen.get(behandlungen.size() - 1).punktId();
        akten.speichern(eine);
        return Abberufungsschritt.ABLAUF;
    }

    /** @return the vote on the recall */
    public Abstimmungsergebnis abstimmung(long id) {
        return abstimmungen.abstimmung(akten.verfahren(id).punktId).orElseThrow();
    }

    /**
     * Records whether there was a debate and asks the rules once more with it. What the chair of the meeting established
     * counts; recalled, the office is vacant from the day after the meeting.
     *
     * @return what comes next
     * @throws de.beratungsfolge.eingabe.EingabeFehler if nothing is said about the debate
     */
    public Abberufungsschritt ablauf(long id, Boolean aussprache, String bemerkung, String person) {
        new Pruefliste().verlange("Gab es eine Aussprache", aussprache).hoechstens("Bemerkung", bemerkung, 2000).abschliessen();
        Abberufungsverfahren eine = akten.verfahren(id);
        Abstimmungsergebnis stimmen = abstimmung(id);
        LocalDate tag = beschluesse.zuPunkt(eine.punktId).orElseThrow().am();
        eine.aussprache = aussprache;
        feststellungen.festhalten(akten.anlass(eine, "Ablauf der Abstimmung bestätigt", person), Eintragsart.SCHRITT,
                Map.of("aussprache", aussprache, "bemerkung", Objects.requireNonNullElse(bemerkung, "")));
        eine.ergebnisBefundId = feststellungen.erheben(akten.anlass(eine, "Abberufung geprüft", person), akten.fakten(eine, tag,
                aussprache, new Abberufungsakten.Stimmzahlen(stimmen.ja(), stimmen.nein(), stimmen.enthaltungen())), tag).id();
        if (!stimmen.angenommen()) {
            eine.stand = Abberufungsstand.GESCHEITERT;
            akten.speichern(eine);
            return Abberufungsschritt.ENDE;
        }
        abberufen(eine, tag, person);
        return Abberufungsschritt.NACHFOLGE;
    }

    private void abberufen(Abberufungsverfahren eine, LocalDate tag, String person) {
        eine.abberufenAm = tag;
        eine.nachfolgeBis = (LocalDate) feststellungen.pruefen(new Nachfolge(gremien.gremiumAm(eine.gremiumId, tag).fuerRegeln(),
                eine.amt.fuerRegeln(), tag, tag), tag).werte().get("spaetestens");
        eine.stand = Abberufungsstand.ABBERUFEN;
        akten.speichern(eine);
        if (aemter.inhaber(eine.gremiumId, eine.amt, tag.plusDays(1)).map(Person::id).filter(eine.inhaberId::equals).isPresent()) {
            aemter.freimachen(eine.gremiumId, eine.amt, tag.plusDays(1), person);
        }
        feststellungen.festhalten(akten.anlass(eine, "Abberufen: " + eine.amt.bezeichnung(), person), Eintragsart.SCHRITT,
                Map.of("amtsende", tag, "nachfolgeBis", eine.nachfolgeBis));
    }
}
