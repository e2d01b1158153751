package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Fraktion;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was there and who was not, listed as minutes here list it. */
@Component
class Niederschriftlisten {

    private static final String BERATEND = "Mitglieder mit beratender Stimme";
    private static final String IM_BEIRAT = "Mitglieder";
    private static final String EINWOHNER = "Mitglied mit beratender Stimme gem. § 58 Abs. 4 GO NRW";

    private final Sitzungsaemter aemter;
    private final Tagesordnung tagesordnung;
    private final Anwesenheitsverzeichnis verzeichnis;
    private final Gremien gremien;

    Niederschriftlisten(Sitzungsaemter aemter, Tagesordnung tagesordnung, Anwesenheitsverzeichnis verzeichnis, Gremien gremien) {
        this.aemter = aemter;
        this.tagesordnung = tagesordnung;
        this.verzeichnis = verzeichnis;
        this.gremien = gremien;
    }

    /**
     * The lists of one meeting.
     *
     * @param anwesend by Fraktion (in the Seniorenbeirat, which has none, together), each with its deputies behind its members and in their fixed order; without whoever chaired
     *                 all the time, who is named above
     */
    record Listen(List<Niederschriftentwurf.Gruppe> anwesend, List<String> entschuldigt, List<String> fehlend) {
    }

    Listen zu(Sitzung sitzung) {
        List<Anwesenheitsverzeichnis.Eintrag> liste = verzeichnis.eintraege(sitzung.id());
        List<Mitglied> vertreter = gremien.vertreter(sitzung.gremiumId(), sitzung.datum());
        Namen namen = new Namen(sitzung, vertreter);
        return new Listen(anwesend(sitzung, liste, vertreter, namen), fort(liste, Anwesenheitsstatus.ENTSCHULDIGT, namen),
                fort(liste, Anwesenheitsstatus.FEHLT, namen));
    }

    private List<Niederschriftentwurf.Gruppe> anwesend(Sitzung sitzung, List<Anwesenheitsverzeichnis.Eintrag> liste,
                                                       List<Mitglied> vertreter, Namen namen) {
        List<Person> vorsitz = aemter.inhaberInDerSitzung(sitzung, Sitzungsamt.VORSITZ);
        List<Long> reihe = vertreter.stream().map(Mitglied::personId).toList();
        Map<String, List<String>> gruppen = new LinkedHashMap<>();
        liste.stream().filter(Anwesenheitsverzeichnis.Eintrag::da)
                .filter(einer -> !leiteteDieGanzeSitzung(einer, vorsitz))
                .sorted(Comparator.comparingInt(einer -> einer.zeiten().get(0).vertrittPersonId() == null ? -1
                        : reihe.indexOf(einer.personId())))
                .forEach(einer -> gruppen.computeIfAbsent(einer.art().beratend() ? BERATEND : namen.fraktion(einer.personId()),
                        name -> new ArrayList<>()).add(namen.anwesend(einer)));
        return gruppen.entrySet().stream()
                .map(gruppe -> new Niederschriftentwurf.Gruppe(gruppe.getKey(), gruppe.getValue()))
                .sorted((a, b) -> Boolean.compare(BERATEND.equals(a.name()), BERATEND.equals(b.name())))
                .toList();
    }

    private static boolean leiteteDieGanzeSitzung(Anwesenheitsverzeichnis.Eintrag einer, List<Person> vorsitz) {
        return vorsitz.size() == 1 && vorsitz.get(0).id() == einer.personId() && einer.zusatz().isEmpty();
    }

    /** Whoever came at all did not miss the meeting. */
    private static List<String> fort(List<Anwesenheitsverzeichnis.Eintrag> liste, Anwesenheitsstatus status, Namen namen) {
        return liste.stream().filter(einer -> !einer.da() && einer.status() == status).map(namen::fort).toList();
    }

    /** How the lists of one meeting write a person. */
    private final class Namen {

        private final Map<Long, Mitglied> leute = new HashMap<>();
        private final Map<Long, String> kuerzel;
        private final Anwesenheitswortlaut wortlaut;
        private final String ohneFraktion;

        Namen(Sitzung sitzung, List<Mitglied> vertreter) {
            Stream.concat(vertreter.stream(), gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()).stream())
                    .forEach(einer -> leute.put(einer.personId(), einer));
            kuerzel = gremien.fraktionenAm(sitzung.datum()).stream().collect(Collectors.toMap(Fraktion::id, Fraktion::kuerzel));
            ohneFraktion = gremien.gremium(sitzung.gremiumId()).art() == GremiumArt.SENIORENBEIRAT ? IM_BEIRAT : "ohne Fraktion";
            wortlaut = new Anwesenheitswortlaut(tagesordnung.punkte(sitzung.id()), this::mitKuerzel);
        }

        String fraktion(long personId) {
            Mitglied einer = leute.get(personId);
            return einer == null || einer.fraktion() == null ? ohneFraktion : einer.fraktion();
        }

        String anwesend(Anwesenheitsverzeichnis.Eintrag einer) {
            String name = gremien.person(einer.personId()).listenname();
            return mitZusatz(einer.art() == Mitgliedsart.SACHKUNDIGER_EINWOHNER ? name + " (" + EINWOHNER + ")" : name,
                    wortlaut.zu(einer.zeiten()));
        }

        String fort(Anwesenheitsverzeichnis.Eintrag einer) {
            return mitZusatz(mitKuerzel(einer.personId()), einer.zusatz());
        }

        /** E.g. "Rieser, Ralf (SPD)". */
        private String mitKuerzel(long personId) {
            String name = gremien.person(personId).listenname();
            Mitglied einer = leute.get(personId);
            return einer == null || einer.fraktionId() == null ? name : name + " (" + kuerzel.get(einer.fraktionId()) + ")";
        }

        /** Brackets stand in no brackets. */
        private static String mitZusatz(String name, String zusatz) {
            return zusatz.isEmpty() ? name : (name + zusatz).contains("(") ? name + " – " + zusatz : name + " (" + zusatz + ")";
        }
    }
}
