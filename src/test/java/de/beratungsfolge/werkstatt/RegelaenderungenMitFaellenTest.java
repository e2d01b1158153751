package de.beratungsfolge.werkstatt;

import de.beratungsfolge.regelwerk.Befund;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.RegelwerkFehler;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Broken edits of real rules that no reader of the rules can see: the cases beside the rules show them. */
class RegelaenderungenMitFaellenTest {

    private static final String DATEI = "go-nrw/26-ratsbuergerentscheid.drl";

    @Test
    void zweiErgebnisse() {
        Regelwerk geaendert = mit("ja < zweiDrittelVon( gremium.mitgliederzahl )", "ja <= zweiDrittelVon( gremium.mitgliederzahl )");
        assertThat(fehler(geaendert)).isNotEmpty().allSatisfy(meldung -> assertThat(meldung)
                .startsWith("Mehrere Regeln stellen ein Ergebnis fest: ")
                .contains("„Der Ratsbürgerentscheid ist abgelehnt, wenn diese Mehrheit verfehlt ist“ (go-nrw/26-ratsbuergerentscheid.drl, Zeile 20) stellt ABGELEHNT fest")
                .contains("„Der Ratsbürgerentscheid ist beschlossen, wenn diese Mehrheit erreicht ist“ (go-nrw/26-ratsbuergerentscheid.drl, Zeile 12) stellt ANGENOMMEN fest"));
    }

    @Test
    void keinErgebnis() {
        Regelwerk geaendert = mit("ja >= zweiDrittelVon( gremium.mitgliederzahl )", "ja > zweiDrittelVon( gremium.mitgliederzahl )");
        assertThat(fehler(geaendert)).isNotEmpty().allSatisfy(meldung ->
                assertThat(meldung).startsWith("Keine Regel stellt ein Ergebnis fest, obwohl Regeln in Kraft sind."));
    }

    @Test
    void ohneFall() {
        String neue = "Über einen Ratsbürgerentscheid mit mehr als tausend Ja-Stimmen wird berichtet";
        Regelwerk geaendert = mit("rule \"Der Ratsbürgerentscheid braucht", """
                rule "%s"
                    @norm("§ 26 Abs. 1 GO NRW") @gueltigAb("2020-11-01")
                when
                    Abstimmung( gegenstand == Abstimmungsgegenstand.RATSBUERGERENTSCHEID, ja > 1000 )
                then
                    befund.zitieren();
                end

                rule "Der Ratsbürgerentscheid braucht""".formatted(neue));
        Set<String> stumm = new TreeSet<>(geaendert.regelnamen());
        Faelle.alle().stream().map(Faelle.Benannt::fall).filter(fall -> fall.gegeben().pruefungsart().bezeichnung().equals("abstimmung"))
                .forEach(fall -> stumm.removeAll(fall.beantwortet(geaendert).regeln()));
        assertThat(stumm).contains(neue).doesNotContain("Der Ratsbürgerentscheid ist beschlossen, wenn diese Mehrheit erreicht ist");
    }

    private static Regelwerk mit(String statt, String jetzt) {
        Map<String, String> texte = new TreeMap<>(Faelle.REGELWERK.fassung().dateien());
        String geaendert = texte.get(DATEI).replace(statt, jetzt);
        assertThat(geaendert).isNotEqualTo(texte.put(DATEI, geaendert));
        return Regelwerk.ausTexten("Probe", texte);
    }

    private static List<String> fehler(Regelwerk regelwerk) {
        List<String> meldungen = new ArrayList<>();
        Faelle.alle().stream().map(Faelle.Benannt::fall).filter(fall -> fall.gegeben().pruefungsart().bezeichnung().equals("abstimmung")).forEach(fall -> {
            try {
                Befund befund = fall.beantwortet(regelwerk);
                assertThat(befund.ergebnis()).isNotBlank();
            } catch (RegelwerkFehler fehler) {
                meldungen.addAll(fehler.meldungen());
            }
        });
        return meldungen;
    }
}
