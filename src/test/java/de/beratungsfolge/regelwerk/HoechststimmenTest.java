package de.beratungsfolge.regelwerk;

import de.beratungsfolge.regelwerk.sprache.Hoechststimmen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Against every order a lot could bring about: who always, sometimes or never has a seat. */
class HoechststimmenTest {

    private static final int HOECHSTE_STIMMENZAHL = 3;
    private static final int SITZE = 3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void jedesErgebnisStimmtMitAllenLosenUeberein(int kandidaten) {
        for (int nummer = 0; nummer < Math.pow(HOECHSTE_STIMMENZAHL + 1, kandidaten); nummer++) {
            Map<String, Integer> stimmen = new LinkedHashMap<>();
            for (int person = 0, rest = nummer; person < kandidaten; person++, rest /= HOECHSTE_STIMMENZAHL + 1) {
                stimmen.put(String.valueOf((char) ('F' - person)), rest % (HOECHSTE_STIMMENZAHL + 1));
            }
            pruefe(stimmen);
        }
    }

    private static void pruefe(Map<String, Integer> stimmen) {
        Set<String> immer = new HashSet<>(stimmen.keySet());
        Set<String> manchmal = new HashSet<>();
        for (List<String> reihe : reihen(stimmen)) {
            List<String> mitSitz = reihe.subList(0, Math.min(SITZE, reihe.size()));
            immer.retainAll(mitSitz);
            manchmal.addAll(mitSitz);
        }
        Set<String> nie = new HashSet<>(stimmen.keySet());
        nie.removeAll(manchmal);
        manchmal.removeAll(immer);
        List<String> nachrueckende = Hoechststimmen.nachrueckende(stimmen, SITZE);

        assertThat(Hoechststimmen.sicherGewaehlte(stimmen, SITZE)).as("%s", stimmen).containsExactlyInAnyOrderElementsOf(immer);
        assertThat(Hoechststimmen.gleichstandUmSitze(stimmen, SITZE)).as("%s", stimmen).isEqualTo(!manchmal.isEmpty());
        if (!manchmal.isEmpty()) {
            Map<String, Object> los = Hoechststimmen.losUmSitze(stimmen, SITZE);
            assertThat(los.get("sitze")).as("%s", stimmen).isEqualTo(SITZE - immer.size());
            assertThat(new HashSet<>((List<?>) los.get("personen"))).as("%s", stimmen).isEqualTo(manchmal);
        }
        assertThat(nachrueckende).as("%s", stimmen).containsExactlyInAnyOrderElementsOf(nie);
        assertThat(nachrueckende.stream().map(stimmen::get)).as("%s", stimmen).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(Hoechststimmen.gleichstandDerNachrueckenden(stimmen, SITZE)).as("%s", stimmen)
                .isEqualTo(nie.stream().anyMatch(a -> nie.stream().anyMatch(b -> !a.equals(b) && stimmen.get(a).equals(stimmen.get(b)))));
    }

    /** Every order in which nobody stands before a person with more votes. */
    private static List<List<String>> reihen(Map<String, Integer> stimmen) {
        if (stimmen.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> reihen = new ArrayList<>();
        int meiste = Collections.max(stimmen.values());
        stimmen.keySet().stream().filter(person -> stimmen.get(person) == meiste).forEach(erste -> {
            Map<String, Integer> uebrige = new LinkedHashMap<>(stimmen);
            uebrige.remove(erste);
            reihen(uebrige).forEach(rest -> {
                List<String> reihe = new ArrayList<>(List.of(erste));
                reihe.addAll(rest);
                reihen.add(reihe);
            });
        });
        return reihen;
    }

    @Test
    void gleicheStimmenStehenNachNamenInWelcherReihenfolgeAuchImmerSieAngegebenSind() {
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        List.of("Zander", "Öztürk", "Adams", "Peters", "Otto").forEach(name -> stimmen.put(name, name.equals("Zander") ? 9 : 4));
        stimmen.put("Clasen", 8);
        assertThat(Hoechststimmen.nachrueckende(stimmen, 1)).containsExactly("Clasen", "Adams", "Otto", "Öztürk", "Peters");
    }
}
