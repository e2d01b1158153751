package de.beratungsfolge.beiratsaemter;

import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Nachfolge;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Festgestellt;
import de.beratungsfolge.sitzungen.Punktart;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The successor of somebody recalled: elected in secret, without debate, within two weeks (§ 4 Abs. 2 Satz 6 GeschO-SB). */
@Service
@Transactional
public class Nachfolgen {

    private final Abberufungsakten akten;
    private final Wahlausgaenge ausgaenge;
    private final Vorstandsaemter aemter;
    private final Anliegenliste anliegenliste;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Nachfolgen(Abberufungsakten akten, Wahlausgaenge ausgaenge, Vorstandsaemter aemter, Anliegenliste anliegenliste,
               Gremien gremien, Feststellungen feststellungen) {
        this.akten = akten;
        this.ausgaenge = ausgaenge;
        this.aemter = aemter;
        this.anliegenliste = anliegenliste;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /** Puts the election before the body. @return id of the matter that waits */
    public long anmelden(long id, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Anliegen neu = anliegenliste.anmelden(new Anliegen(null, eine.gremiumId, Punktart.VORSTANDSWAHL,
                "Wahl der Nachfolge: " + eine.amt.bezeichnung() + " (geheim, ohne Aussprache)", eine.vorgang(), true,
                eine.abberufenAm, eine.nachfolgeBis, false));
        eine.nachfolgeAnliegenId = neu.id();
        akten.speichern(eine);
        feststellungen.festhalten(akten.anlass(eine, "Wahl der Nachfolge angemeldet", person), Eintragsart.SCHRITT, neu);
        return neu.id();
    }

    /**
     * Takes the result of the election and asks the rules whether it was in time. An election that elected nobody, or
     * nobody who is a member, waits for the body again.
     *
     * @return what comes next
     */
    public Abberufungsschritt gewaehlt(long id, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        Optional<Wahlausgang> ausgang = ausgaenge.zu(eine.nachfolgeAnliegenId);
        Optional<Person> mitglied = ausgang.flatMap(einer -> aemter.mitglied(eine.gremiumId, einer.name(), einer.am()));
        if (mitglied.isEmpty()) {
            feststellungen.festhalten(akten.anlass(eine, "Keine Nachfolge gewählt", person), Eintragsart.SCHRITT, Map.of("gewaehlt",
                    ausgang.map(einer -> einer.name() + " gehört dem Seniorenbeirat nicht an").orElse("niemand")));
            return Abberufungsschritt.NACHFOLGE;
        }
        eine.nachfolgerId = mitglied.get().id();
        eine.nachfolgeGeheim = ausgang.get().geheim();
        eine.nachfolgeAm = ausgang.get().am();
        eine.nachfolgeBefundId = feststellungen.erheben(akten.anlass(eine, "Frist der Nachfolge geprüft", person),
                new Nachfolge(gremien.gremiumAm(eine.gremiumId, eine.nachfolgeAm).fuerRegeln(), eine.amt.fuerRegeln(),
                        eine.abberufenAm, eine.nachfolgeAm), eine.nachfolgeAm).id();
        akten.speichern(eine);
        return Abberufungsschritt.FESTSTELLEN;
    }

    /**
     * Establishes whether the election was in time and enters the successor from the day after it. Late or not, the
     * election stands.
     *
     * @throws de.beratungsfolge.eingabe.EingabeFehler if a deviation has no reason, or nothing is said about the debate
     */
    public void feststellen(long id, Festgestellt festgestellt, Boolean aussprache, String person) {
        Abberufungsverfahren eine = akten.verfahren(id);
        new Pruefliste().verlange("Ihre Feststellung", festgestellt.ergebnis())
                .verlange("Gab es eine Aussprache", aussprache).abschliessen();
        feststellungen.feststellen(akten.anlass(eine, "Frist der Nachfolge festgestellt", person),
                feststellungen.befund(eine.nachfolgeBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        Person nachfolge = gremien.person(eine.nachfolgerId);
        aemter.besetzen(eine.gremiumId, Map.of(eine.amt, nachfolge), eine.nachfolgeAm.plusDays(1), person);
        eine.stand = Abberufungsstand.NACHFOLGE_GEWAEHLT;
        akten.speichern(eine);
        feststellungen.festhalten(akten.anlass(eine, "Nachfolge eingetragen: " + eine.amt.bezeichnung(), person),
                Eintragsart.SCHRITT, Map.of("person", nachfolge.name(), "ab", eine.nachfolgeAm.plusDays(1), "geheim",
                        eine.nachfolgeGeheim, "aussprache", aussprache));
    }

    /**
     * Records that somebody took note of a reminder.
     *
     * @param veranlasst what that person did about it, or null
     * @throws de.beratungsfolge.eingabe.EingabeFehler if it is too long
     */
    public void erinnert(long id, String veranlasst, String person) {
        new Pruefliste().hoechstens("Veranlasst", veranlasst, 2000).abschliessen();
        Abberufungsverfahren eine = akten.verfahren(id);
        feststellungen.festhalten(akten.anlass(eine, "Frist für die Nachfolge zur Kenntnis genommen", person),
                Eintragsart.SCHRITT, Map.of("nachfolgeBis", eine.nachfolgeBis, "veranlasst",
                        Objects.requireNonNullElse(veranlasst, "")));
    }
}
