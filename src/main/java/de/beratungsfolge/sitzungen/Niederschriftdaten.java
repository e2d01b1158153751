package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was recorded about a meeting, as far as the wording of its minutes can contradict it.
 *
 * @param personen members and deputies of the body on that day, present or not
 * @param weitere  people present who do not belong to the body, and who keeps the minutes, as entered
 * @param ende     null while it is not closed
 * @param unterbrechungen when the meeting was interrupted
 */
record Niederschriftdaten(List<Teilnehmer> personen, List<String> weitere, LocalTime beginn, LocalTime endeOeffentlich,
                          LocalTime ende, boolean beschlussfaehig, boolean ausschluesse, List<Punkt> punkte,
                          List<Unterbrechung> unterbrechungen) {

    /**
     * Somebody who belongs to the body or is a deputy.
     *
     * @param status   as the roll call found it
     * @param vertritt for whom a deputy sat, family name first
     * @param zeiten   when the person sat at the table
     * @param zusatz   the same in words; empty if there is nothing to say
     */
    record Teilnehmer(String vorname, String nachname, String fraktion, Anwesenheitsstatus status,
                      boolean stimmberechtigt, List<String> vertritt, List<Anwesenheitszeit> zeiten, String zusatz) {

        String name() {
            return (vorname + " " + nachname).strip();
        }

        String listenname() {
            return vorname.isBlank() ? nachname : nachname + ", " + vorname;
        }

        /** Whether the roll call found the person there. */
        boolean anwesend() {
            return status == Anwesenheitsstatus.ANWESEND;
        }

        /** Whether the person was there at any time. */
        boolean warDa() {
            return !zeiten.isEmpty();
        }

        /** Whether the person came later or left earlier. */
        boolean nurZeitweise() {
            return zeiten.stream().anyMatch(eine -> !eine.durchgehend());
        }

        /** Whether an arrival or departure at this time is recorded. */
        boolean kamOderGing(LocalTime zeit) {
            return zeiten.stream().anyMatch(eine -> zeit.equals(eine.von()) || zeit.equals(eine.bis()));
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
     * @param amTisch        names of everybody at the table while it was treated
     */
    record Punkt(long id, String kurzname, Beratungsergebnis ergebnis, List<Stimmen> abstimmungen,
                 String beschlusstext, List<String> ausgeschlossen, int anwesend,
                 Set<String> amTisch) {
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
