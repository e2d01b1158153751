package de.beratungsfolge.seiten.sitzungsleitung;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Amtsnachfolge;
import de.beratungsfolge.sitzungen.Amtswechsel;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import de.beratungsfolge.sitzungen.Sitzungsamt;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who holds an office of a meeting, who may hold it next, and how it changed so far. */
@Component
class Aemteransicht {

    private final Sitzungsaemter aemter;
    private final Amtsnachfolge nachfolge;
    private final Gremien gremien;

    Aemteransicht(Sitzungsaemter aemter, Amtsnachfolge nachfolge, Gremien gremien) {
        this.aemter = aemter;
        this.nachfolge = nachfolge;
        this.gremien = gremien;
    }

    /**
     * An office.
     *
     * @param inhaber    who holds it, with an absence on the day of the meeting
     * @param vorschlaege who may hold it next; the first one is proposed
     */
    record Amt(String schluessel, String bezeichnung, String inhaber, List<Wahl> vorschlaege) {
    }

    /** An entry of the choice. */
    record Wahl(long wert, String text) {
    }

    Amt von(Sitzung sitzung, Sitzungsamt amt) {
        Optional<Person> inhaber = aemter.inhaber(sitzung, amt);
        return new Amt(amt.name(), amt.bezeichnung(), inhaber.map(einer -> einer.name()
                + nachfolge.abwesenheit(einer, sitzung, amt)).orElse("niemand eingetragen"),
                nachfolge.vorschlaege(sitzung, amt).stream().map(einer -> new Wahl(einer.person().id(),
                        einer.person().name() + einer.hinweis())).toList());
    }

    /** @return the changes so far, oldest first, as German sentences */
    List<String> verlauf(Sitzung sitzung) {
        return aemter.wechsel(sitzung.id()).stream().map(this::satz).toList();
    }

    private String satz(Amtswechsel einer) {
        return einer.amt().bezeichnung() + (einer.um() == null ? ", vor der Sitzung: " : ", ab " + Datum.deutsch(einer.um()) + ": ")
                + gremien.person(einer.neuId()).name()
                + (einer.bisherId() == null ? "" : " statt " + gremien.person(einer.bisherId()).name())
                + ". Grund: " + einer.grund();
    }
}
