#pragma once

#include <string_view>

namespace draad::test {

/// How two people are labelled in a conversation: the lines of a turn of each, and who they are. Of these `{w}` stands
/// for what is said, `{a}` for its first sentence and `{b}` for the rest, `{t}` for a time 00:01:02, `{m}` for 1:02,
/// `{d}` for an hour of the day, `{n}` for the number of the turn.
struct LabelShape {
    std::string_view one;
    std::string_view other;
    std::string_view first;
    std::string_view second;
    std::string_view ending = ".txt";
    std::string_view head = "";
};

constexpr LabelShape label_shapes[] = {
    // A colon behind a name of any shape.
    {"Interviewer: {w}\n", "R_03: {w}\n", "Interviewer", "R_03"},
    {"SPEAKER_00: {w}\n", "SPEAKER_01: {w}\n", "SPEAKER_00", "SPEAKER_01"},
    {"Interviewer: {w}\n", "Jongere_3: {w}\n", "Interviewer", "Jongere_3"},
    {"i: {w}\n\n", "r: {w}\n\n", "i", "r"},
    {"int: {w}\n", "resp: {w}\n", "int", "resp"},
    {"Interviewer: {w}\n", "iPad van Oma: {w}\n", "Interviewer", "iPad van Oma"},
    {"Noor van Dijk: {w}\n", "Sem Bakker - Stichting Merel: {w}\n", "Noor van Dijk", "Sem Bakker - Stichting Merel"},
    {"Jansen, Kim: {w}\n", "Dijk, Noor van: {w}\n", "Jansen, Kim", "Dijk, Noor van"},
    {"Kim Jansen: {w}\n", "+31 6 12345678: {w}\n", "Kim Jansen", "+31 6 12345678"},
    {"Interviewer: {w}\n", "Sem, 16 jaar: {w}\n", "Interviewer", "Sem, 16 jaar"},
    {"Interviewer: {w}\n", "204: {w}\n", "Interviewer", "204"},
    {"Kim: {w}\n", "Noor 🌸: {w}\n", "Kim", "Noor 🌸"},
    {"kim: {w}\n", "sem: {w}\n", "kim", "sem"},
    {"Interviewer: {w}\n", "Sem & moeder: {w}\n", "Interviewer", "Sem & moeder"},
    {"Interviewer: {w}\n", "R1 + R2: {w}\n", "Interviewer", "R1 + R2"},
    {"Interviewer: {w}\n", "P#3: {w}\n", "Interviewer", "P#3"},
    {"Interviewer: {w}\n", "Sem?: {w}\n", "Interviewer", "Sem?"},
    {"Interviewer: {w}\n", "Zoom user: {w}\n", "Interviewer", "Zoom user"},
    {"Interviewer: {w}\n", "Noor’s iPhone: {w}\n", "Interviewer", "Noor’s iPhone"},
    {"Interviewer: {w}\n", "Noor van Dijk | Stichting Merel: {w}\n", "Interviewer", "Noor van Dijk | Stichting Merel"},
    {"Interviewer: {w}\n", "سمير: {w}\n", "Interviewer", "سمير"},
    {"V.: {w}\n", "A.: {w}\n", "V.", "A."},
    {"Int.: {w}\n\n", "Resp.: {w}\n\n", "Int.", "Resp."},
    {"Vraag: {w}\n\n", "Antwoord: {w}\n\n", "Vraag", "Antwoord"},
    {"Gespreksleider : {w}\n\n", "Deelnemer 2 : {w}\n\n", "Gespreksleider", "Deelnemer 2"},
    {"I:{w}\n", "R:{w}\n", "I", "R"},
    {"B1/INT: {w}\n", "B1/KIND: {w}\n", "B1/INT", "B1/KIND"},
    {"Interviewer: {w}\n", "12-A: {w}\n", "Interviewer", "12-A"},
    // Brackets.
    {"[SPEAKER_00]: {w}\n", "[SPEAKER_01]: {w}\n", "SPEAKER_00", "SPEAKER_01"},
    {"[i] {w}\n\n", "[r1] {w}\n\n", "i", "r1"},
    {"[Kim]: {w}\n", "[Sem]: {w}\n", "Kim", "Sem"},
    {"(speaker 0) {w}\n", "(speaker 1) {w}\n", "speaker 0", "speaker 1"},
    {"[SPEAKER_00] {w}\n", "[SPEAKER_01] {w}\n", "SPEAKER_00", "SPEAKER_01"},
    {"(Speaker_00)\n{w}\n\n", "(Speaker_01)\n{w}\n\n", "Speaker_00", "Speaker_01"},
    {"{Kim} {w}\n", "{Noor} {w}\n", "Kim", "Noor"},
    // A dash, a tab, or marks before.
    {"Interviewer – {w}\n", "Noor – {w}\n", "Interviewer", "Noor"},
    {"I - {w}\n\n", "R - {w}\n\n", "I", "R"},
    {"Interviewer\t{w}\n", "Noor\t{w}\n", "Interviewer", "Noor"},
    {"{n}\tI: {w}\n\n", "{n}\tR: {w}\n\n", "I", "R"},
    {"{n}  Interviewer: {w}\n", "{n}  Noor: {w}\n", "Interviewer", "Noor"},
    {">> Kim: {w}\n", ">> Noor: {w}\n", "Kim", "Noor"},
    {"- Kim: {w}\n", "- Noor: {w}\n", "Kim", "Noor"},
    // A line for itself.
    {"Interviewer\n{w}\n\n", "Noor\n{w}\n\n", "Interviewer", "Noor"},
    {"Kim\n{w}\n\n", "Noor\n{w}\n\n", "Kim", "Noor"},
    {"interviewer\n{w}\n\n", "noor\n{w}\n\n", "interviewer", "noor"},
    {"SPEAKER_00\n{w}\n\n", "SPEAKER_01\n{a}\n{b}\n\n", "SPEAKER_00", "SPEAKER_01"},
    {"SPEAKER_00\n[{t}] - {w}\n\n", "SPEAKER_01\n[{t}] - {a}\n[{t}] - {b}\n\n", "SPEAKER_00", "SPEAKER_01"},
    {"KIM\n\n{w}\n\n", "NOOR\n\n{w}\n\n", "KIM", "NOOR"},
    {"Interviewer:\n{w}\n\n", "Participant A:\n{w}\n\n", "Interviewer", "Participant A"},
    {"## Interviewer\n\n{w}\n\n", "## Noor\n\n{w}\n\n", "Interviewer", "Noor", ".md"},
    {"R_01\n{w}\n", "R_02\n{w}\n", "R_01", "R_02"},
    // Times.
    {"Dijk, Noor van   {m}\n{w}\n\n", "Jansen, Kim   {m}\n{w}\n\n", "Dijk, Noor van", "Jansen, Kim"},
    {"Noor van Dijk   {m}\n{w}\n\n", "Kim Jansen (Extern)   {m}\n{w}\n\n", "Noor van Dijk", "Kim Jansen"},
    {"Interviewer [{t}] {w}\n\n", "Noor [{t}] {w}\n\n", "Interviewer", "Noor"},
    {"I: {w} #{t}-2#\n\n", "N: {w} #{t}-2#\n\n", "I", "N"},
    {"[{t}] Kim: {w}\n", "[{t}] iPhone van Noor: {w}\n", "Kim", "iPhone van Noor"},
    {"{t} Kim\n{w}\n\n", "{t} Noor\n{w}\n\n", "Kim", "Noor"},
    {"12-03-2024 {d} - Kim: {w}\n", "12-03-2024 {d} - Noor Bakker: {w}\n", "Kim", "Noor Bakker"},
    {"[12-03-2024 {d}:33] Kim: {w}\n", "[12-03-2024 {d}:33] Noor 🌸: {w}\n", "Kim", "Noor 🌸"},
    {"Noor van Dijk\n0 minuten {n} seconden\n0:{2}\nNoor van Dijk 0 minuten {n} seconden\n{w}\n\n",
     "Sem Bakker\n0 minuten {n} seconden\n0:{2}\nSem Bakker 0 minuten {n} seconden\n{w}\n\n", "Noor van Dijk",
     "Sem Bakker"},
    {"0:0:{n}.0 --> 0:0:{n}.590\nNoor van Dijk\n{w}\n\n", "0:0:{n}.0 --> 0:0:{n}.590\nSem Bakker\n{w}\n\n",
     "Noor van Dijk", "Sem Bakker"},
    {"({m}) Interviewer: {w}\n", "({m}) R_2: {w}\n", "Interviewer", "R_2"},
    // Marks of emphasis.
    {"**Kim** {w}\n\n", "**Noor** {w}\n\n", "Kim", "Noor", ".md"},
    {"**Interviewer:** {w}\n\n", "**R_03:** {w}\n\n", "Interviewer", "R_03", ".md"},
    {"**Kim**\n\n{w}\n\n", "**Noor**\n\n{w}\n\n", "Kim", "Noor", ".md"},
    // Uncommon marks, a full stop, only a blank.
    {"Femke-- {w}\n", "Joris-- {w}\n", "Femke", "Joris"},
    {"Femke> {w}\n", "Joris> {w}\n", "Femke", "Joris"},
    {"Femke / {w}\n", "Joris / {w}\n", "Femke", "Joris"},
    {"Femke：{w}\n", "Joris：{w}\n", "Femke", "Joris"},
    {"I = {w}\n", "R = {w}\n", "I", "R"},
    {"Q. {w}\n", "A. {w}\n", "Q", "A"},
    {"R1 {w}\n\n", "R2 {w}\n\n", "R1", "R2"},
    {"FEMKE {w}\n\n", "JORIS {w}\n\n", "FEMKE", "JORIS"},
    {"(1) {w}\n\n", "(2) {w}\n\n", "1", "2"},
    {"IV: {w}\n", "resp. 7: {w}\n", "IV", "resp. 7"},
    {"Femke, {m}: {w}\n", "Joris, {m}: {w}\n", "Femke", "Joris"},
    {"Femke\n{d}\n{w}\n\n", "Joris\n{d}\n{w}\n\n", "Femke", "Joris"},
    {"Int. {w}\n", "Resp. {w}\n", "Int", "Resp"},
    {"Vr. {w}\n\n", "Antw. {w}\n\n", "Vr", "Antw"},
    {"0 {w}\n", "1 {w}\n", "0", "1"},
    {"🎤 {w}\n", "👩‍🦰 {w}\n", "🎤", "👩‍🦰"},
    {"De rechter zegt: {w}\n\n", "Mevrouw Postma zegt: {w}\n\n", "De rechter", "Mevrouw Postma"},
    {"¤<{m}> Femke: {w}\n", "¤<{m}> Joris: {w}\n", "Femke", "Joris"},
    // As programs for chats and calls print who sends what when.
    {"{d}:33\t From  Femke : {w}\n", "{d}:41\t From  Joris : {w}\n", "Femke", "Joris"},
    {"{d}:33 From Femke to Everyone: {w}\n", "{d}:41 From Joris to Everyone: {w}\n", "Femke", "Joris"},
    {"{d}:33 Van Femke aan Iedereen:\n\t{w}\n", "{d}:41 Van Joris aan Iedereen:\n\t{w}\n", "Femke", "Joris"},
    {"Femke, [12-3-2024 {d}]\n{w}\n\n", "Joris, [12-3-2024 {d}]\n{w}\n\n", "Femke", "Joris"},
    {"Femke | {m}\n{w}\n\n", "Joris | {m}\n{w}\n\n", "Femke", "Joris"},
    {"Femke\n{w}\n12 mrt 2024 {d}\n\n", "Joris\n{w}\n12 mrt 2024 {d}\n\n", "Femke", "Joris"},
    {"Femke — vandaag om {d}\n{w}\n\n", "Joris — vandaag om {d}\n{w}\n\n", "Femke", "Joris"},
    {"Ik (12-03 {d}): {w}\n", "Joris (12-03 {d}): {w}\n", "Ik", "Joris"},
    {"+31 6 11122233\n{w}\n\n", "+31 6 44455566\n{w}\n\n", "+31 6 11122233", "+31 6 44455566"},
    {"Spreker 1:\t{m}\t{w}\n\n", "Spreker 2:\t{m}\t{w}\n\n", "Spreker 1", "Spreker 2"},
    {"VOORZITTER. {w}\n\n", "DE GRAAF (PvdA). {w}\n\n", "VOORZITTER", "DE GRAAF"},
    {"Speaker 0 ({t})\n\n{w}\n\n", "Speaker 1 ({t})\n\n{w}\n\n", "Speaker 0", "Speaker 1"},
    {"Spreker 1 {t}\n{w}\n\n", "Spreker 2 {t}\n{w}\n\n", "Spreker 1", "Spreker 2"},
    {"«Femke» {w}\n\n", "«Joris» {w}\n\n", "Femke", "Joris"},
    {"({n}) Femke: {w}\n", "({n}) Joris: {w}\n", "Femke", "Joris"},
    {"[{n}] Femke: {w}\n", "[{n}] Joris: {w}\n", "Femke", "Joris"},
    {"{d} uur Femke: {w}\n", "{d} uur Joris: {w}\n", "Femke", "Joris"},
    {"Vraag verbalisant: {w}\n", "Antwoord verdachte: {w}\n", "Vraag verbalisant", "Antwoord verdachte"},
    {"Femke  di {d}\n{w}\n\n", "Joris  di {d}\n{w}\n\n", "Femke", "Joris"},
    {"Femke {d} PM\n{w}\n\n", "Joris {d} PM\n{w}\n\n", "Femke", "Joris"},
    // Tables with tabs.
    {"{n}\t{t}\t{w}\tFemke\n", "{n}\t{t}\t{w}\tJoris\n", "Femke", "Joris", ".txt", "\tTimespan\tContent\tSpeaker\n"},
    {"{w}\t\n", "\t{w}\n", "Femke", "Joris", ".txt", "Femke\tJoris\n"},
    {"{w}\t\n", "\t{w}\n", "Femke", "Joris", ".tsv", "Femke\tJoris\n"},
};

}
