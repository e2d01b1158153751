package de.beratungsfolge.werkstatt;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** One change makes a good case malformed; the report names file, id, field and a reason. */
class FehlerhafteFaelleTest {

    private static final Map<String, String> GUT = Map.ofEntries(
            Map.entry("beschlussfaehigkeit", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "anwesend: {mitglieder: 23}, feststellungVerlangt: true}, erwartet: {ergebnis: BESCHLUSSFAEHIG, anwesend: 23, "
                    + "normen: [\"§ 49 Abs. 1 GO NRW\"], hinweiseNicht: [AUSLEGUNG]}}"),
            Map.entry("abstimmung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "gegenstand: BESCHLUSS, ja: 20, nein: 19}, erwartet: {ergebnis: ANGENOMMEN, einstimmig: false, gewertet: {ja: 20, nein: 19}}}"),
            Map.entry("abstimmungsform", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "gegenstand: BESCHLUSS, antraegeGeheim: 0}, erwartet: {ergebnis: OFFEN}}"),
            Map.entry("befangenheit", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {funktion: RATSMITGLIED, vorgang: SACHENTSCHEIDUNG, "
                    + "unmittelbar: true, beziehungen: [{art: MITGLIED}]}, erwartet: {ergebnis: NICHT_AUSGESCHLOSSEN}}"),
            Map.entry("mitwirkung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {ja: 12, nein: 11, befangene: [JA]}, "
                    + "erwartet: {ergebnis: ENTSCHEIDEND}}"),
            Map.entry("ladung", "{id: X-1, titel: Ein Fall, stichtag: 2021-11-16, gegeben: {zugang: 2021-11-09, sitzung: 2021-11-16, fristTage: 7, "
                    + "zaehlweise: TAG_VOR_SITZUNG}, erwartet: {ergebnis: FRISTGERECHT, spaetesterZugang: 2021-11-09}}"),
            Map.entry("abberufung", "{id: X-1, titel: Ein Fall, stichtag: 2021-11-16, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "amt: STELLV_BUERGERMEISTER, antragstellende: 23, eingang: 2021-11-08T10:00, sitzung: 2021-11-16}, "
                    + "erwartet: {ergebnis: ZULAESSIG}}"),
            Map.entry("wahl", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, wahlgang: 1, "
                    + "stimmen: {Albers: 23, Brandt: 20}, nein: 1, enthaltungen: 1}, erwartet: {ergebnis: GEWAEHLT, personen: [Albers], gueltig: 44}}"),
            Map.entry("sitzverteilung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {sitze: 4, stimmen: {A: 2, B: 1, C: 1}}, "
                    + "erwartet: {ergebnis: VERTEILT, verfahren: HARE_NIEMEYER, sitze: {A: 2, B: 1, C: 1}}}"),
            Map.entry("ausschussvorsitze", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {fraktionen: {CDU: 20, SPD: 15}, vorsitze: 2, einigung: true, "
                    + "widersprechendeRatsmitglieder: 8, ratsmitglieder: 38}, erwartet: {ergebnis: ZUGRIFF, reihenfolge: [CDU, SPD]}}"),
            Map.entry("ausschussbesetzung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: AUSSCHUSS, mitgliederzahl: 15}, "
                    + "sitze: {ratsmitglieder: 8, sachkundigeBuerger: 7}, vorsitz: RATSMITGLIED}, erwartet: {ergebnis: ZULAESSIG}}"),
            Map.entry("tagesordnung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "vorschlag: {fraktion: false, ratsmitglieder: 9}}, erwartet: {ergebnis: PFLICHT}}"),
            Map.entry("dringlichkeit", "{id: X-1, titel: Ein Fall, stichtag: 2021-11-16, gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "ratRechtzeitigEinberufbar: false, hauptausschussRechtzeitigEinberufbar: true, erheblicheNachteile: true, "
                    + "entscheider: HAUPTAUSSCHUSS, vorgelegtInNaechsterSitzung: true}, erwartet: {ergebnis: ZULAESSIG, genehmigungDurch: RAT}}"),
            Map.entry("widerspruch", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-14, gegeben: {art: WIDERSPRUCH, gremium: {art: RAT, mitgliederzahl: 45}, "
                    + "beschlussAm: 2021-12-07, eingelegtAm: 2021-12-10, neueSitzungAm: 2021-12-14}, erwartet: {ergebnis: FRISTGERECHT, letzterTag: 2021-12-10}}"),
            Map.entry("einspruch", "{id: X-1, titel: Ein Fall, stichtag: 2021-11-16, gegeben: {gremium: {art: AUSSCHUSS, mitgliederzahl: 15}, "
                    + "beschlussart: BESCHLUSS, mitglieder: 3}, erwartet: {ergebnis: HEMMT, erforderlich: 3}}"),
            Map.entry("mittelbereitstellung", "{id: X-1, titel: Ein Fall, stichtag: 2021-12-07, gegeben: {betrag: 8000, erheblichAb: 25000, "
                    + "art: UEBERPLANMAESSIG, unabweisbar: true, ausgabeAm: 2021-12-10, entscheider: KAEMMERER}, erwartet: {ergebnis: ZULAESSIG}}"));

    @ParameterizedTest
    @CsvSource({"beschlussfaehigkeit", "abstimmung", "abstimmungsform", "befangenheit", "mitwirkung", "ladung", "abberufung",
            "wahl", "sitzverteilung", "ausschussvorsitze", "ausschussbesetzung",
            "tagesordnung", "dringlichkeit", "widerspruch", "einspruch", "mittelbereitstellung"})
    void derGuteFallIstGut(String pruefung, @TempDir Path ordner) throws IOException {
        assertThat(lauf(ordner, pruefung, GUT.get(pruefung))).endsWith("1 bestanden, 0 fehlgeschlagen, 0 fehlerhaft");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "sitzverteilung | sitze: 4 | sitze: 1001 | gegeben.sitze",
            "ausschussvorsitze | vorsitze: 2 | vorsitze: 2000000000 | gegeben.vorsitze",
            "beschlussfaehigkeit | id: X-1 | id: 7 | id",
            "beschlussfaehigkeit | `id: X-1, ` | `` | id",
            "beschlussfaehigkeit | `titel: Ein Fall, ` | `` | titel",
            "beschlussfaehigkeit | titel: Ein Fall | titel: ~ | titel",
            "beschlussfaehigkeit | titel: Ein Fall | titel: '' | titel",
            "beschlussfaehigkeit | titel: Ein Fall | `titel: Ein Fall, quelle: x` | quelle",
            "beschlussfaehigkeit | `stichtag: 2021-12-07, ` | `` | stichtag",
            "beschlussfaehigkeit | stichtag: 2021-12-07 | stichtag: 2021-02-30 | stichtag",
            "beschlussfaehigkeit | stichtag: 2021-12-07 | stichtag: 7.12.2021 | stichtag",
            "beschlussfaehigkeit | stichtag: 2021-12-07 | stichtag: 20211207 | stichtag",
            "beschlussfaehigkeit | stichtag: 2021-12-07 | stichtag: 2021-12-07T10:00 | stichtag",
            "beschlussfaehigkeit | `gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, anwesend: {mitglieder: 23}, feststellungVerlangt: true}, ` | `` | gegeben",
            "beschlussfaehigkeit | `gegeben: {gremium: {art: RAT, mitgliederzahl: 45}, anwesend: {mitglieder: 23}, feststellungVerlangt: true}` | gegeben: [] | gegeben",
            "beschlussfaehigkeit | art: RAT | art: STADTRAT | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: rat | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: 0 | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: '0' | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: '' | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: ' RAT' | gegeben.gremium.art",
            "beschlussfaehigkeit | art: RAT | art: null | gegeben.gremium.art",
            "beschlussfaehigkeit | `art: RAT, ` | `` | gegeben.gremium.art",
            "beschlussfaehigkeit | `, mitgliederzahl: 45` | `` | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: '45' | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: 45.0 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: 045 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: 4e1 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: 0 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: -45 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | mitgliederzahl: 99999999999 | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | `mitgliederzahl: 45, mitgliederzahl: 45` | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitgliederzahl: 45 | `mitgliederzahl: 45, ratsmitglieder: 46` | gegeben.gremium.ratsmitglieder",
            "beschlussfaehigkeit | mitgliederzahl: 45 | `mitgliederzahl: 45, name: x` | gegeben.gremium.name",
            "beschlussfaehigkeit | `gremium: {art: RAT, mitgliederzahl: 45}` | gremium: RAT | gegeben.gremium",
            "beschlussfaehigkeit | `gremium: {art: RAT, mitgliederzahl: 45}` | gremium: '' | gegeben.gremium",
            "beschlussfaehigkeit | `gremium: {art: RAT, mitgliederzahl: 45}` | gremium: [RAT] | gegeben.gremium",
            "beschlussfaehigkeit | `gremium: {art: RAT, mitgliederzahl: 45}, ` | `` | gegeben.gremium",
            "beschlussfaehigkeit | `gremium: {art: RAT, mitgliederzahl: 45}` | `gremium: {art: SENIORENBEIRAT, mitgliederzahl: 45}` | gegeben.gremium.mitgliederzahl",
            "beschlussfaehigkeit | mitglieder: 23 | mitglieder: 46 | gegeben.anwesend",
            "beschlussfaehigkeit | mitglieder: 23 | mitglieder: -1 | gegeben.anwesend.mitglieder",
            "beschlussfaehigkeit | mitglieder: 23 | mitglieder: true | gegeben.anwesend.mitglieder",
            "beschlussfaehigkeit | mitglieder: 23 | beratend: 3 | gegeben.anwesend",
            "beschlussfaehigkeit | mitglieder: 23 | ratsmitglieder: 23 | gegeben.anwesend.mitglieder",
            "beschlussfaehigkeit | mitglieder: 23 | `mitglieder: 23, ratsmitglieder: 3` | gegeben.anwesend",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{}` | gegeben.anwesend",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{mitglieder: 23}, ausgeschlossen: {mitglieder: 24}` | gegeben.ausgeschlossen.mitglieder",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{mitglieder: 23}, ausgeschlossen: {ratsmitglieder: 1}` | gegeben.ausgeschlossen",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{mitglieder: 23}, imAmt: 22` | gegeben.anwesend",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{mitglieder: 23}, imAmt: 46` | gegeben.imAmt",
            "beschlussfaehigkeit | `{mitglieder: 23}` | `{mitglieder: 23}, zweiteLadung: {selberGegenstand: true}` | gegeben.zweiteLadung.hinweisInLadung",
            "beschlussfaehigkeit | feststellungVerlangt: true | feststellungVerlangt: 'true' | gegeben.feststellungVerlangt",
            "beschlussfaehigkeit | feststellungVerlangt: true | feststellungVerlangt: yes | gegeben.feststellungVerlangt",
            "beschlussfaehigkeit | feststellungVerlangt: true | feststellungVerlangt: 1 | gegeben.feststellungVerlangt",
            "beschlussfaehigkeit | feststellungVerlangt: true | feststellungVerlangt: | gegeben.feststellungVerlangt",
            "beschlussfaehigkeit | feststellungVerlangt | festgestellt | gegeben.festgestellt",
            "beschlussfaehigkeit | `ergebnis: BESCHLUSSFAEHIG, ` | `` | erwartet.ergebnis",
            "beschlussfaehigkeit | ergebnis: BESCHLUSSFAEHIG | ergebnis: ANGENOMMEN | erwartet.ergebnis",
            "beschlussfaehigkeit | ergebnis: BESCHLUSSFAEHIG | ergebnis: [BESCHLUSSFAEHIG] | erwartet.ergebnis",
            "beschlussfaehigkeit | anwesend: 23 | anwesend: '23' | erwartet.anwesend",
            "beschlussfaehigkeit | anwesend: 23 | anwesend: -23 | erwartet.anwesend",
            "beschlussfaehigkeit | anwesend: 23 | einstimmig: true | erwartet.einstimmig",
            "beschlussfaehigkeit | § 49 Abs. 1 GO NRW | § 49 Abs. 1 | erwartet.normen",
            "beschlussfaehigkeit | § 49 Abs. 1 GO NRW | § 49 Abs. 1 GemO | erwartet.normen",
            "beschlussfaehigkeit | § 49 Abs. 1 GO NRW | § 49 Absatz 1 GO NRW | erwartet.normen",
            "beschlussfaehigkeit | `[\"§ 49 Abs. 1 GO NRW\"]` | `\"§ 49 Abs. 1 GO NRW\"` | erwartet.normen",
            "beschlussfaehigkeit | `[\"§ 49 Abs. 1 GO NRW\"]` | [49] | erwartet.normen",
            "beschlussfaehigkeit | hinweiseNicht: [AUSLEGUNG] | hinweiseNicht: [UNSINN] | erwartet.hinweiseNicht",
            "beschlussfaehigkeit | hinweiseNicht: [AUSLEGUNG] | hinweise: AUSLEGUNG | erwartet.hinweise",
            "beschlussfaehigkeit | hinweiseNicht: [AUSLEGUNG] | `anwesend: 23` | erwartet.anwesend",
            "abstimmung | gegenstand: BESCHLUSS | gegenstand: WAHL | gegeben.gegenstand",
            "abstimmung | ja: 20 | ja: 27 | gegeben.ja",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 20}, erw` | gegeben.nein",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 20, nein: 19, anwesend: 38}, erw` | gegeben.ja",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 20, nein: 19, anwesend: 46}, erw` | gegeben.anwesend",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 20, nein: 19, buergermeisterStimme: ENTHALTUNG}, erw` | gegeben.buergermeisterStimme",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 20, nein: 19, buergermeisterStimme: UNBEKANNT}, erw` | gegeben.buergermeisterStimme",
            "abstimmung | `ja: 20, nein: 19}, erw` | `ja: 0, nein: 19, buergermeisterStimme: JA}, erw` | gegeben.buergermeisterStimme",
            "abstimmung | `{art: RAT, mitgliederzahl: 45}, gegenstand: BESCHLUSS` | `{art: AUSSCHUSS, mitgliederzahl: 45}, gegenstand: HAUPTSATZUNG` | gegeben.gegenstand",
            "abstimmung | `{art: RAT, mitgliederzahl: 45}, gegenstand: BESCHLUSS, ja: 20, nein: 19` | `{art: SENIORENBEIRAT, mitgliederzahl: 13}, gegenstand: BESCHLUSS, ja: 5, nein: 4` | gegeben.anwesend",
            "abstimmung | `{ja: 20, nein: 19}}}` | `{ja: 20}}}` | erwartet.gewertet.nein",
            "abstimmung | `{ja: 20, nein: 19}}}` | `{ja: 20, nein: 19, enthaltungen: 0}}}` | erwartet.gewertet.enthaltungen",
            "abstimmung | einstimmig: false | einstimmig: 0 | erwartet.einstimmig",
            "abstimmungsform | antraegeGeheim: 0 | antraegeGeheim: 46 | gegeben.antraegeGeheim",
            "abstimmungsform | antraegeGeheim: 0 | antraegeNamentlich: 1 | gegeben.schwelleNamentlich",
            "abstimmungsform | antraegeGeheim: 0 | schwelleNamentlich: 0 | gegeben.schwelleNamentlich",
            "abstimmungsform | gegenstand: BESCHLUSS | gegenstand: WAHL_VORSTAND | gegeben.gegenstand",
            "abstimmungsform | `{art: RAT, mitgliederzahl: 45}, gegenstand: BESCHLUSS` | `{art: AUSSCHUSS, mitgliederzahl: 15}, gegenstand: ABWAHL_BUERGERMEISTER` | gegeben.gegenstand",
            "befangenheit | `, beziehungen: [{art: MITGLIED}]` | `` | gegeben.beziehungen",
            "befangenheit | `[{art: MITGLIED}]` | `{art: MITGLIED}` | gegeben.beziehungen",
            "befangenheit | `[{art: MITGLIED}]` | [MITGLIED] | gegeben.beziehungen[0]",
            "befangenheit | `[{art: MITGLIED}]` | [~] | gegeben.beziehungen[0]",
            "befangenheit | `{art: MITGLIED}` | `{}` | gegeben.beziehungen[0].art",
            "befangenheit | `{art: MITGLIED}` | `{art: ANGEHOERIGER}` | gegeben.beziehungen[0].grad",
            "befangenheit | `{art: MITGLIED}` | `{art: ANGEHOERIGER, grad: ONKEL}` | gegeben.beziehungen[0].grad",
            "befangenheit | `{art: MITGLIED}` | `{art: MITGLIED}, {art: SELBST, grad: KIND}` | gegeben.beziehungen[1].grad",
            "befangenheit | `{art: MITGLIED}` | `{art: SELBST, geschieden: false}` | gegeben.beziehungen[0].geschieden",
            "befangenheit | `{art: MITGLIED}` | `{art: ARBEITGEBER}` | gegeben.beziehungen[0].interessenwiderstreit",
            "befangenheit | `{art: MITGLIED}` | `{art: ORGANMITGLIED, oeffentlicheEigenschaft: true}` | gegeben.beziehungen[0].fuerGemeinde",
            "befangenheit | `unmittelbar: true, ` | `` | gegeben.unmittelbar",
            "befangenheit | unmittelbar: true | `unmittelbar: true, stehtSelbstZurWahl: true` | gegeben.stehtSelbstZurWahl",
            "befangenheit | unmittelbar: true | `unmittelbar: true, gremium: {art: SENIORENBEIRAT, mitgliederzahl: 13}` | gegeben.gremium.art",
            "befangenheit | RATSMITGLIED | BUERGER | gegeben.funktion",
            "befangenheit | ergebnis: NICHT_AUSGESCHLOSSEN | `ergebnis: NICHT_AUSGESCHLOSSEN, entscheidetBeiStreit: GERICHT` | erwartet.entscheidetBeiStreit",
            "mitwirkung | `[JA]` | `[JA, JA, JA, JA, JA, JA, JA, JA, JA, JA, JA, JA, JA]` | gegeben.befangene",
            "mitwirkung | `befangene: [JA]` | `enthaltungen: 0, befangene: [ENTHALTUNG]` | gegeben.befangene",
            "mitwirkung | `[JA]` | [VIELLEICHT] | gegeben.befangene[0]",
            "mitwirkung | `[JA]` | JA | gegeben.befangene",
            "mitwirkung | nein: 11 | nein: elf | gegeben.nein",
            "ladung | zugang: 2021-11-09 | zugang: 2021-11-17 | gegeben.zugang",
            "ladung | zugang: 2021-11-09 | zugang: 2021-11-31 | gegeben.zugang",
            "ladung | zugang: 2021-11-09 | zugang: 20211109 | gegeben.zugang",
            "ladung | fristTage: 7 | fristTage: -7 | gegeben.fristTage",
            "ladung | zaehlweise: TAG_VOR_SITZUNG | zaehlweise: WERKTAGE | gegeben.zaehlweise",
            "ladung | spaetesterZugang: 2021-11-09 | spaetesterZugang: gestern | erwartet.spaetesterZugang",
            "ladung | ergebnis: FRISTGERECHT | ergebnis: RECHTZEITIG | erwartet.ergebnis",
            "wahl | wahlgang: 1 | wahlgang: 3 | gegeben.wahlgang",
            "wahl | wahlgang: 1 | wahlgang: 0 | gegeben.wahlgang",
            "wahl | `wahlgang: 1, ` | `` | gegeben.wahlgang",
            "wahl | `{Albers: 23, Brandt: 20}` | {} | gegeben.stimmen",
            "wahl | `{Albers: 23, Brandt: 20}` | `[Albers, Brandt]` | gegeben.stimmen",
            "wahl | `stimmen: {Albers: 23, Brandt: 20}, ` | `` | gegeben.stimmen",
            "wahl | Albers: 23 | Albers: -23 | gegeben.stimmen.Albers",
            "wahl | Albers: 23 | Albers: viele | gegeben.stimmen.Albers",
            "wahl | Brandt: 20 | Brandt: 21 | gegeben.stimmen",
            "wahl | nein: 1 | nein: 2 | gegeben.stimmen",
            "wahl | enthaltungen: 1 | enthaltungen: 2 | gegeben.stimmen",
            "wahl | enthaltungen: 1 | `enthaltungen: 1, ungueltig: 1` | gegeben.stimmen",
            "wahl | nein: 1 | nein: -1 | gegeben.nein",
            "wahl | art: RAT | art: SENIORENBEIRAT | gegeben.gremium.mitgliederzahl",
            "wahl | `personen: [Albers]` | personen: Albers | erwartet.personen",
            "sitzverteilung | sitze: 4 | sitze: 0 | gegeben.sitze",
            "sitzverteilung | `sitze: 4, ` | `` | gegeben.sitze",
            "sitzverteilung | `stimmen: {A: 2, B: 1, C: 1}` | stimmen: {} | gegeben.stimmen",
            "sitzverteilung | `stimmen: {A: 2, B: 1, C: 1}` | `stimmen: {A: 0, B: 0}` | gegeben.stimmen",
            "sitzverteilung | `stimmen: {A: 2, B: 1, C: 1}` | `stimmen: {A: 2, B: -1}` | gegeben.stimmen.B",
            "sitzverteilung | HARE_NIEMEYER | SAINTE_LAGUE | erwartet.verfahren",
            "sitzverteilung | ergebnis: VERTEILT | `ergebnis: LOS, los: {sitze: 1, personen: [A, B]}` | erwartet.los.personen",
            "ausschussvorsitze | vorsitze: 2 | vorsitze: 0 | gegeben.vorsitze",
            "ausschussvorsitze | `vorsitze: 2, ` | `` | gegeben.vorsitze",
            "ausschussvorsitze | `{CDU: 20, SPD: 15}` | {} | gegeben.fraktionen",
            "ausschussvorsitze | `{CDU: 20, SPD: 15}` | `{CDU: 0, SPD: 0}` | gegeben.fraktionen",
            "ausschussvorsitze | CDU: 20 | CDU: -20 | gegeben.fraktionen.CDU",
            "ausschussvorsitze | ratsmitglieder: 38 | ratsmitglieder: 34 | gegeben.ratsmitglieder",
            "ausschussvorsitze | widersprechendeRatsmitglieder: 8 | widersprechendeRatsmitglieder: 39 | gegeben.widersprechendeRatsmitglieder",
            "ausschussvorsitze | widersprechendeRatsmitglieder: 8 | widersprechendeRatsmitglieder: -1 | gegeben.widersprechendeRatsmitglieder",
            "ausschussvorsitze | einigung: true | einigung: ja | gegeben.einigung",
            "ausschussbesetzung | art: AUSSCHUSS | art: RAT | gegeben.gremium.art",
            "ausschussbesetzung | `art: AUSSCHUSS, mitgliederzahl: 15` | `art: SENIORENBEIRAT, mitgliederzahl: 13` | gegeben.gremium.art",
            "ausschussbesetzung | sachkundigeBuerger: 7 | sachkundigeBuerger: 8 | gegeben.sitze",
            "ausschussbesetzung | sachkundigeBuerger: 7 | sachkundigeBuerger: 6 | gegeben.sitze",
            "ausschussbesetzung | `art: AUSSCHUSS, mitgliederzahl: 15` | `art: HAUPTAUSSCHUSS, mitgliederzahl: 17` | gegeben.sitze",
            "ausschussbesetzung | sachkundigeBuerger: 7 | sachkundigeBuerger: -7 | gegeben.sitze.sachkundigeBuerger",
            "ausschussbesetzung | `, sachkundigeBuerger: 7` | `` | gegeben.sitze.sachkundigeBuerger",
            "ausschussbesetzung | vorsitz: RATSMITGLIED | vorsitz: BUERGERMEISTER | gegeben.vorsitz",
            "abberufung | eingang: 2021-11-08T10:00 | eingang: 2021-11-08 | gegeben.eingang",
            "abberufung | eingang: 2021-11-08T10:00 | eingang: 2021-11-08T25:00 | gegeben.eingang",
            "abberufung | eingang: 2021-11-08T10:00 | eingang: 2021-11-17T10:00 | gegeben.eingang",
            "abberufung | antragstellende: 23 | antragstellende: 46 | gegeben.antragstellende",
            "abberufung | sitzung: 2021-11-16} | `sitzung: 2021-11-16, nein: 3}` | gegeben.nein",
            "abberufung | sitzung: 2021-11-16} | `sitzung: 2021-11-16, ja: 30, nein: 16}` | gegeben.ja",
            "abberufung | amt: STELLV_BUERGERMEISTER | amt: VORSITZ | gegeben.amt",
            "abberufung | art: RAT | art: AUSSCHUSS | gegeben.gremium.art",
            "tagesordnung | `, vorschlag: {fraktion: false, ratsmitglieder: 9}` | `` | gegeben.erweiterung",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `vorschlag: {fraktion: false, ratsmitglieder: 9}, absetzung: {ja: 21, nein: 20}` | gegeben.absetzung",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `erweiterung: {ja: 21, nein: 20, keinAufschub: true, aeussersteDringlichkeit: false}, einberufung: {fraktion: true, ratsmitglieder: 2}` | gegeben.einberufung",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `erweiterung: {ja: 26, nein: 20, keinAufschub: true, aeussersteDringlichkeit: false}` | gegeben.erweiterung.ja",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `erweiterung: {ja: 21, nein: 20, keinAufschub: true}` | gegeben.erweiterung.aeussersteDringlichkeit",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `absetzung: {ja: 26, nein: 20}` | gegeben.absetzung.ja",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `absetzung: {ja: 21, nein: -1}` | gegeben.absetzung.nein",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `absetzung: {ja: 21}` | gegeben.absetzung.nein",
            "tagesordnung | `vorschlag: {fraktion: false, ratsmitglieder: 9}` | `einberufung: {fraktion: false, ratsmitglieder: 45}` | gegeben.einberufung.ratsmitglieder",
            "tagesordnung | ratsmitglieder: 9 | ratsmitglieder: 45 | gegeben.vorschlag.ratsmitglieder",
            "tagesordnung | ratsmitglieder: 9 | ratsmitglieder: -1 | gegeben.vorschlag.ratsmitglieder",
            "tagesordnung | `fraktion: false, ` | `` | gegeben.vorschlag.fraktion",
            "tagesordnung | `art: RAT, mitgliederzahl: 45` | `art: HAUPTAUSSCHUSS, mitgliederzahl: 9` | gegeben.vorschlag.ratsmitglieder",
            "tagesordnung | `art: RAT, mitgliederzahl: 45` | `art: AUSSCHUSS, mitgliederzahl: 8` | gegeben.vorschlag.ratsmitglieder",
            "tagesordnung | ergebnis: PFLICHT | ergebnis: ANGENOMMEN | erwartet.ergebnis",
            "dringlichkeit | `erheblicheNachteile: true, ` | `` | gegeben.erheblicheNachteile",
            "dringlichkeit | `ratRechtzeitigEinberufbar: false, ` | `` | gegeben.ratRechtzeitigEinberufbar",
            "dringlichkeit | `, entscheider: HAUPTAUSSCHUSS` | `` | gegeben.entscheider",
            "dringlichkeit | entscheider: HAUPTAUSSCHUSS | entscheider: BUERGERMEISTER | gegeben.entscheider",
            "dringlichkeit | `art: RAT, mitgliederzahl: 45` | `art: HAUPTAUSSCHUSS, mitgliederzahl: 16` | gegeben.entscheider",
            "dringlichkeit | vorgelegtInNaechsterSitzung: true | vorgelegtInNaechsterSitzung: nein | gegeben.vorgelegtInNaechsterSitzung",
            "dringlichkeit | genehmigungDurch: RAT | genehmigungDurch: AUFSICHT | erwartet.genehmigungDurch",
            "widerspruch | eingelegtAm: 2021-12-10 | eingelegtAm: 2021-12-06 | gegeben.eingelegtAm",
            "widerspruch | eingelegtAm: 2021-12-10 | eingelegtAm: 2021-12-32 | gegeben.eingelegtAm",
            "widerspruch | `eingelegtAm: 2021-12-10, ` | `` | gegeben.eingelegtAm",
            "widerspruch | neueSitzungAm: 2021-12-14 | neueSitzungAm: 2021-12-09 | gegeben.neueSitzungAm",
            "widerspruch | art: WIDERSPRUCH | art: EINSPRUCH | gegeben.art",
            "widerspruch | `neueSitzungAm: 2021-12-14` | `neueSitzungAm: 2021-12-14, wiederholt: 2` | gegeben.wiederholt",
            "widerspruch | letzterTag: 2021-12-10 | entscheidet: AUSSCHUSS | erwartet.entscheidet",
            "einspruch | mitglieder: 3 | mitglieder: 16 | gegeben.mitglieder",
            "einspruch | mitglieder: 3 | mitglieder: -3 | gegeben.mitglieder",
            "einspruch | `, mitglieder: 3` | `` | gegeben.mitglieder",
            "einspruch | beschlussart: BESCHLUSS | beschlussart: WAHL | gegeben.beschlussart",
            "mittelbereitstellung | betrag: 8000 | betrag: -8000 | gegeben.betrag",
            "mittelbereitstellung | betrag: 8000 | betrag: 8000.50 | gegeben.betrag",
            "mittelbereitstellung | `erheblichAb: 25000, ` | `` | gegeben.erheblichAb",
            "mittelbereitstellung | unabweisbar: true | unabweisbar: vielleicht | gegeben.unabweisbar",
            "mittelbereitstellung | art: UEBERPLANMAESSIG | art: PLANMAESSIG | gegeben.art",
            "mittelbereitstellung | entscheider: KAEMMERER | entscheider: BUERGERMEISTER | gegeben.entscheider",
            "mittelbereitstellung | ausgabeAm: 2021-12-10 | ausgabeAm: 10.12.2021 | gegeben.ausgabeAm"})
    void eineAenderungMachtIhnFehlerhaft(String pruefung, String vorher, String nachher, String feld, @TempDir Path ordner) throws IOException {
        machtFehlerhaft(ordner, pruefung, GUT.get(pruefung), vorher, nachher, feld);
    }

    static void machtFehlerhaft(Path ordner, String pruefung, String gut, String vorher, String nachher, String feld) throws IOException {
        assertThat(gut).contains(vorher);
        String bericht = lauf(ordner, pruefung, gut.replace(vorher, nachher == null ? "" : nachher));
        assertThat(bericht).endsWith("0 bestanden, 0 fehlgeschlagen, 1 fehlerhaft").doesNotContain("Exception", "at de.");
        assertThat(bericht.lines()).anySatisfy(zeile -> assertThat(zeile).startsWith("fehlerhaft").contains("fall.yaml", "  " + feld + ": "));
    }

    static String lauf(Path ordner, String pruefung, String fall) throws IOException {
        Files.writeString(ordner.resolve("fall.yaml"), "pruefung: " + pruefung + "\nfaelle:\n  - " + fall + "\n");
        return Befehlslauf.mitRegelnDesProjekts(List.of(ordner.toString())).ausgabe();
    }
}
