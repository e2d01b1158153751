package de.beratungsfolge.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.beratungsfolge.protokoll.Zeilenleser.Zeile;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows are rebuilt the same way, however many of them may wait in memory. */
class ZeilenfolgenTest {

    private static final String LANGE = "Datenstand gremium 1";
    private static final String KURZE = "Datenstand drucksache 2";

    private final List<Eintrag> verzeichnet = new ArrayList<>();
    private final List<String> nachgelesen = new ArrayList<>();

    @Test
    void zeilenSindDieselbenObSieWartenOderNachgelesenWerden() {
        assertThat(staende(100)).isEqualTo(staende(0)).isEqualTo(staende(1));
    }

    @Test
    void nachgelesenWirdNurWasZuLangeWartet() {
        staende(100);
        assertThat(nachgelesen).isEmpty();
        staende(1);
        assertThat(nachgelesen).containsExactly(LANGE);
        nachgelesen.clear();
        staende(0);
        assertThat(nachgelesen).containsExactly(KURZE, LANGE);
    }

    @Test
    void auchWasNachgelesenWirdMussAneinanderAnschliessen() {
        verzeichnen(LANGE, 1, "gremium", null, Map.of("name", "Rat"));
        verzeichnen(LANGE, 2, "gremium", Map.of("name", "Ausschuss"), Map.of("name", "Stadtrat"));
        Zeilenfolgen folgen = new Zeilenfolgen(0, this::nachlesen);
        verzeichnet.forEach(folgen::naechster);
        assertThatThrownBy(() -> folgen.beenden(LANGE)).isInstanceOf(Fund.class)
                .hasMessageContaining("hatte vor diesem Schritt einen anderen Stand, als Eintrag 1 verzeichnet");
    }

    private List<Map<Zeile, String>> staende(int hoechstens) {
        verzeichnet.clear();
        Zeilenfolgen folgen = new Zeilenfolgen(hoechstens, this::nachlesen);
        folgen.naechster(verzeichnen(LANGE, 1, "gremium", null, Map.of("name", "Rat")));
        folgen.naechster(verzeichnen(KURZE, 1, "drucksache", null, Map.of("titel", "Antrag")));
        folgen.naechster(verzeichnen(LANGE, 2, "gremium", Map.of("name", "Rat"), Map.of("name", "Stadtrat")));
        folgen.naechster(verzeichnen(KURZE, 2, "drucksache", Map.of("titel", "Antrag"), Map.of("titel", "Beschluss")));
        return List.of(werte(folgen.beenden(KURZE)), werte(folgen.beenden(LANGE)));
    }

    private static Map<Zeile, String> werte(Zeilenfolge folge) {
        Map<Zeile, String> werte = new TreeMap<>();
        folge.staende().forEach((zeile, stand) -> werte.put(zeile, stand.nummer() + ": " + stand.bild().werte()));
        return werte;
    }

    private List<Eintrag> nachlesen(String kette) {
        nachgelesen.add(kette);
        return verzeichnet.stream().filter(eintrag -> eintrag.vorgang().equals(kette)).toList();
    }

    private Eintrag verzeichnen(String kette, int nummer, String tabelle, Map<String, String> vorher, Map<String, String> nachher) {
        Zeilenaenderung aenderung = Zeilenaenderung.von(new Zeile(tabelle, "1"), bild(vorher), bild(nachher));
        String inhalt = Verkettung.kanonisch(new Datenstand(Map.of(), List.of(aenderung)));
        Eintrag eintrag = new Eintrag(null, kette, nummer, Eintragsart.DATENSTAND, "Datenstand", "Programm",
                LocalDateTime.of(2021, 11, 16, 17, 0), OffsetDateTime.of(2021, 11, 16, 16, 0, 0, 0, ZoneOffset.UTC), null, inhalt,
                Verkettung.hash(inhalt), Verkettung.ANFANG, Verkettung.ANFANG);
        verzeichnet.add(eintrag);
        return eintrag;
    }

    private static Zeilenbild bild(Map<String, String> werte) {
        return werte == null ? null : new Zeilenbild(new TreeMap<>(werte));
    }
}
