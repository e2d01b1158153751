package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded about a meeting, as far as the wording of its minutes can contradict it.
 *
 * @param personen members and deputies of the body on that day, present or not
 * @param weitere  people present who do not belong to the body, and who keeps the minutes, as entered
 * @param ende     null while it is not closed
 */
record Niederschriftdaten(List<Teilnehmer> personen, List<String> weitere, LocalTime beginn, LocalTime endeOeffentlich,
                          LocalTime ende, boolean beschlussfaehig, boolean ausschluesse, List<Punkt> punkte) {

    /** Somebody who belongs to the body or is a deputy. {@code vertritt}: family name first, or null. */
    record Teilnehmer(String vorname, String nachname, String fraktion, Anwesenheitsstatus status,
                      boolean stimmberechtigt, String vertritt) {

        String name() {
            return (vorname + " " + nachname).strip();
        }

        String listenname() {
            return vorname.isBlank() ? nachname : nachname + ", " + vorname;
        }

        boolean anwesend() {
            return status == Anwesenheitsstatus.ANWESEND;
        }

        /** @return whether these words can mean this person: family name, or given name and family name */
        boolean heisst(String worte) {
            return worte.equals(nachname) || worte.equals(name());
        }
    }

    /** A recorded vote. */
    record Stimmen(int ja, int nein, int enthaltungen, int ungueltig) {
    }

    /**
     * One item.
     *
     * @param ausgeschlossen names of those who took no part under § 31 GO NRW
     * @param anwesend       members with a vote at the table while it was treated
     */
    record Punkt(long id, String kurzname, Beratungsergebnis ergebnis, List<Stimmen> abstimmungen,
                 String beschlusstext, List<String> ausgeschlossen, int anwesend) {
    }

    Optional<Punkt> punkt(Long id) {
        return punkte.stream().filter(punkt -> id != null && punkt.id() == id).findFirst();
    }

    /** @return how many with a vote were there at the opening */
    int stimmberechtigteAnwesende() {
        return (int) personen.stream().filter(person -> person.anwesend() && person.stimmberechtigt()).count();
    }

    /** @return everybody of the body who was there */
    int anwesende() {
        return (int) personen.stream().filter(Teilnehmer::anwesend).count();
    }
}
