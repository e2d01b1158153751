package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Stammdatenprotokoll.Anlass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the people. */
@Service
@Transactional
public class Personenpflege {

    private final PersonRepository personen;
    private final Stammdatenprotokoll protokoll;

    Personenpflege(PersonRepository personen, Stammdatenprotokoll protokoll) {
        this.personen = personen;
        this.protokoll = protokoll;
    }

    /** Adds a person.
     *
     * @param benutzer login name; empty for a person without access
     * @throws EingabeFehler if the family name is missing or the login name is taken */
    public Person anlegen(String vorname, String nachname, String benutzer, String person) {
        Person neu = geprueft(new Person(null, text(vorname), text(nachname), leer(benutzer), null));
        Person gespeichert = personen.save(neu);
        protokoll.verzeichnen(new Anlass("Person angelegt", person), null, worte(gespeichert));
        return gespeichert;
    }

    /** Corrects name or login name; the person stays the same one, also in meetings of the past.
     *
     * @param version what the form was filled in against
     * @throws EingabeFehler if somebody else changed the person since, or the login name is taken */
    public void aendern(long id, long version, String vorname, String nachname, String benutzer, String person) {
        Person alt = personen.findById(id).orElseThrow(() -> new NoSuchElementException("Person " + id));
        if (alt.version() != version) {
            throw new EingabeFehler("Person", "Jemand hat diese Person geändert, während Sie hier geschrieben haben. "
                    + "Bitte den jetzigen Stand ansehen und dann noch einmal speichern.");
        }
        aendern(alt, geprueft(new Person(id, alt.version(), text(vorname), text(nachname), leer(benutzer),
                alt.angabe())), person);
    }

    void aendern(Person alt, Person neu, String person) {
        if (alt.equals(neu)) {
            throw new EingabeFehler("Eingabe", "Damit würde sich nichts ändern.");
        }
        personen.save(neu);
        protokoll.verzeichnen(new Anlass("Person geändert", person), worte(alt), worte(neu));
    }

    /** @param feld what the form calls the choice
     *  @return the known person, or the new one after it was added
     *  @throws EingabeFehler unless exactly one of both is named */
    Person waehlen(String feld, Personenwahl wahl, String person) {
        if (wahl.id() == null && !wahl.nenntNeue()) {
            throw new EingabeFehler(feld, "Bitte eine Person wählen oder eine neue mit ihrem Namen angeben.");
        }
        if (wahl.id() != null && wahl.nenntNeue()) {
            throw new EingabeFehler(feld, "Bitte entweder eine Person wählen oder eine neue angeben, nicht beides.");
        }
        return wahl.id() == null ? anlegen(wahl.vorname(), wahl.nachname(), wahl.benutzer(), person)
                : personen.findById(wahl.id()).orElseThrow(
                        () -> new EingabeFehler(feld, "Diese Person ist nicht bekannt."));
    }

    private Person geprueft(Person einer) {
        new Pruefliste().verlange("Nachname", einer.nachname()).hoechstens("Nachname", einer.nachname(), 100)
                .hoechstens("Vorname", einer.vorname(), 100).hoechstens("Benutzername", einer.benutzer(), 60)
                .abweisenWenn(Zeichen.unsichtbare(einer.nachname()), "Nachname", Zeichen.GRUND)
                .abweisenWenn(Zeichen.unsichtbare(einer.vorname()), "Vorname", Zeichen.GRUND)
                .abweisenWenn(Zeichen.unsichtbare(einer.benutzer()), "Benutzername", Zeichen.GRUND)
                .abschliessen();
        if (einer.benutzer() != null) {
            personen.findByBenutzer(einer.benutzer()).filter(anderer -> !anderer.id().equals(einer.id()))
                    .ifPresent(anderer -> {
                        throw new EingabeFehler("Benutzername", "„" + einer.benutzer() + "“ gehört schon zu "
                                + anderer.name() + ".");
                    });
        }
        return einer;
    }

    private static String text(String eingabe) {
        return eingabe == null ? "" : eingabe.strip();
    }

    private static String leer(String eingabe) {
        return text(eingabe).isEmpty() ? null : text(eingabe);
    }

    private static Map<String, Object> worte(Person einer) {
        Map<String, Object> worte = new LinkedHashMap<>();
        worte.put("vorname", einer.vorname());
        worte.put("nachname", einer.nachname());
        worte.put("benutzer", einer.benutzer());
        return worte;
    }
}
