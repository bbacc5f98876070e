/* SPDX-FileCopyrightText: The Hepatica authors
 * SPDX-License-Identifier: CC-BY-SA-4.0 */

/* All that is translated of data/content, for xgettext. Never compiled.
 * “./dev strings” writes it anew from the pages. */
#pragma once

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Start here")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("overview", "Liver metastasis at a glance")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("overview", "The most important things to know first, on one page.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("overview", "liver metastasis, liver metastases, secondary liver cancer, liver cancer, cancer in liver, liver mets, mets, metz, metastatis, metastisis, matastasis, secondaries, seconderies, stage 4, stage four, start, summary")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("overview", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "Liver <term ref=\"metastasis\">metastasis</term> is cancer that began somewhere else in the body and has spread to the liver. It is also called <term ref=\"secondary-liver-cancer\">secondary liver cancer</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "The cells in the liver are still cells of the first cancer. So treatment follows that first cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "It can be hard to treat, but there are many treatments. Some aim to remove all the cancer that can be seen. Others shrink it, control it or bring comfort.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "No single plan suits everyone. Your team makes yours with you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "Some signs need help at once. Please read <link xref=\"urgent-help\">When to get help straight away</link> before you need it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("overview", "What these pages are for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "You may just have heard this news, about yourself or about someone close to you. Take your time. Read as little or as much as you like.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "These pages give an overview. They are information, not medical advice. Your own doctors and nurses know you and your scans, so take your questions to them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("overview", "Where to go next")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"what-is-liver-metastasis\">What is liver metastasis?</link> The words your doctors use.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"symptoms\">Symptoms</link>. What you may notice, and what to do.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"diagnosis\">How it is found</link>. The tests, and what each one tells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"treatment\">Choosing treatment together</link>. What can be done.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"feelings\">Feelings</link>. What may help, and who to talk to.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"questions-to-ask\">Questions to ask</link>. What to take to your next visit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("overview", "<link xref=\"contact\">Contact your clinic</link>. Who to ring.")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "When to get help straight away")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Signs that need help at once, and who to call for each.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "emergency, red flags, 999, 112, 111, A and E, casualty, ambulance, temp, temperature, fever, hot and cold, shivers, rigors, infection on chemo, sepsis, septic, neutropenic, nutropenia, vomiting blood, coffee grounds, blood in sick, heamatemesis, black poo, black stools, tarry poo, melena, melaena, confused, muddled, drowsy, cannot breathe, short of breath, puffed, breathles, chest pain, blood clot, swollen leg, spinal cord, suicide, suicidal, self-harm, cannot pee, cant pee, cannot wee, no pee, seizure, fit, fitting, collapse, bleeding, nosebleed, out of hours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Key points")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If a life may be in danger, call <phone>999</phone>. The number <phone>112</phone> works too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "On cancer drugs, keep your <term ref=\"alert-card\">alert card</term> and your 24-hour <term ref=\"cancer-helpline\">cancer helpline</term> number close by. Your own number for a high temperature is on the card.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Take your temperature before you take paracetamol or ibuprofen. They can hide a fever.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have no helpline number, or nobody answers, call <phone>111</phone>. Do not wait for the morning.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "The cards are the same for every reader, the most serious first. If you are not sure, call.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Breathing, chest and brain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have a fit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Chest pain on capecitabine or fluorouracil")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "<drug>Capecitabine</drug> and <drug>fluorouracil</drug> (5-FU) can, now and then, upset the heart. Chest pain is a 999 call for you as for anyone.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Tell the crew the name of the drug. Take no more of the tablets until your cancer team says so.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Signs of sepsis")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "<term ref=\"sepsis\">Sepsis</term> is a dangerous reaction of the body to an infection. Treatment cannot wait.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "skin, lips or tongue look blue, grey, pale or blotchy (on brown or black skin, check palms and soles)")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you are breathing very fast")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you are confused, or your speech is slurred")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have a rash that does not fade when you press it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have had no pee all day")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Bleeding or sudden tummy pain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Do not drive yourself to hospital.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Call 999 or go to accident and emergency now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have black, sticky poo together with any of these")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you keep on vomiting blood")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have sudden, severe tummy pain, or a hard, swollen tummy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Legs, back, pee and poo")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Cancer can press on the nerves in the spine. Early treatment may prevent lasting weakness. If you suddenly cannot pee, that can be a sign of it, too.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Go to accident and emergency now if you have cancer and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "new weakness or numbness in your legs")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "new trouble controlling your pee or poo")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "new severe back pain that is worse lying down, or like a band round the chest")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have a bile stent or a bile drain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "A <term ref=\"stent\">stent</term> or <term ref=\"drain\">drain</term> in the <term ref=\"bile-duct\">bile ducts</term> can get blocked or infected.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If <term ref=\"bile\">bile</term> comes out round a bile drain, go to accident and emergency as well.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If a bile drain stops draining, ring your hospital’s number now, or <phone>111</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "For a drain that lets fluid out of the tummy, there is a card under <link xref=\"#tummy-drain\">If you have a drain in the tummy</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Go to accident and emergency now if you have a bile stent or bile drain and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "fever, shivers or an unusually low temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "confusion")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "yellow skin or eyes that come back")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "new tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "the drain falls out")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Yellow eyes or skin with a fever")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "This can mean that the bile is infected. It needs hospital treatment at once.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Go to accident and emergency now if your eyes or skin are yellow and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have a fever or shivers")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you feel you may harm yourself")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "You are not alone, and there is help at every hour. Call <phone>111</phone> and choose the mental health option. Or text SHOUT to <phone>85258</phone>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have harmed yourself, or are in danger of doing so now")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you are having cancer treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "This card is for you if you have cancer drugs now, or had some recently. It is for you too after recent treatment into the liver artery, or with a drip line.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "With a bile stent or bile drain, a fever is for <link xref=\"#stent-or-drain\">accident and emergency</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Trouble breathing and chest pain are 999 calls, on treatment too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have or have had <term ref=\"immunotherapy\">immunotherapy</term>, ring about a new cough or headache too, and about yellow eyes or skin.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you are being sick or have diarrhoea and cannot control it, or cannot keep fluids down")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your mouth is too sore to drink")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have a new rash, diarrhoea or breathlessness, and have or have had immunotherapy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Which temperature counts?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "The number on your own alert card comes first. Experts do not agree on one number, so hospitals differ.")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Many UK hospitals ask you to ring at <value>37.5 °C</value> or above, or below <value>36 °C</value>.")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "National guidance for doctors uses more than <value>38 °C</value>. It speaks of <term ref=\"neutropenic-sepsis\">neutropenic sepsis</term> above that, if some white blood cells are low or there are signs of sepsis. That rule is for making a diagnosis, not for deciding when to ring.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have no card, ring at <value>37.5 °C</value> or more, or below <value>36 °C</value>. Ring too if you feel shivery or unwell with a normal temperature. With no helpline number, call <phone>111</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have a drain in the tummy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "This is for a drain that lets out fluid (<term ref=\"ascites\">ascites</term>). It can get infected while it is in, or just after it has come out.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Call your 24-hour cancer helpline now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your tummy drain falls out")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "What to have ready when you ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your name, and your hospital or NHS number")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your temperature, and when you took it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "the names of your cancer drugs, and the date of your last treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "what is wrong, when it began, and if it is getting worse")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "if you have a stent, a drain or a drip line")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Good to know")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "The risk of infection is highest about 7 to 14 days after <term ref=\"chemotherapy\">chemotherapy</term>. But it can come at any time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Side effects of immunotherapy can start up to a year or more after it has ended. Do not treat new diarrhoea yourself. Ring first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If the hospital thinks it may be sepsis, you are offered <term ref=\"antibiotic\">antibiotics</term> straight away. Staff examine you and test your blood.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Bleeding, but otherwise well")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you feel faint, confused or cold and clammy as well, it is a 999 call.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If your nose bleeds, lean forward and pinch the soft part of the nose. If it still bleeds after 10 to 15 minutes, go to accident and emergency.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Iron tablets can also make poo dark, but ask all the same.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Call 111 or your cancer helpline today if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have black, sticky poo, but feel well otherwise")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you vomited blood once, it has stopped and you feel well")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have new bruises you cannot explain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you had a nosebleed of more than 10 minutes, and it has stopped")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "New or growing symptoms")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Yellow eyes or skin with a fever or shivers are for <link xref=\"#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you have or have had immunotherapy, ring your cancer helpline now about yellow eyes or skin.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your eyes or skin turn yellow, your pee is dark, your poo is pale, or you have a new itch all over")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Do the same for any other symptom that worries you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Wounds, drains, pee, poo and weight")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you suddenly cannot pee, and it hurts, you need a hospital at once. Go to accident and emergency. No pee all day is a 999 call.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "For a bile drain, look at <link xref=\"#stent-or-drain\">If you have a bile stent or a bile drain</link>.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you went home with a drain after an operation and it leaks or stops, ring your hospital’s number now, or <phone>111</phone>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your wound is red, hot, oozing or opening")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "your tummy drain leaks or stops draining")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you find it hard to pee, without the signs above")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you take strong painkillers and have not had a poo for more than 3 days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you are losing weight fast")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "If you live in Northern Ireland")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "For advice when your GP is closed, each area has its own phone number there. The nidirect website lists them, so write yours down. In an emergency, <phone>999</phone> is the number everywhere.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Things that can wait for your next visit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: title of a card. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "Tell your team at your next visit if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have slowly become more tired")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have mild tingling in fingers or toes (say so before your next <drug>oxaliplatin</drug>)")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have low mood or poor sleep")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("urgent-help", "you have questions about food, work or travel")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("about", "About this information")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("about", "Who wrote these pages, how far they have been checked, and what they are not.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("about", "about, accessibility, screen reader, orca, keyboard, large print, blind, low vision, contrast, who wrote this, author, authors, sources, references, date, draft, review, licence, license, copyright, creative commons, privacy, data, medical device, disclaimer, advice, nhs, mistake, feedback")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "These pages explain cancer that has spread to the liver. They are for adults in the UK, and for those who care for them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "They are information. They are not medical advice, and they know nothing about you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "They are a draft. No clinician has checked and signed them yet.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("about", "In an emergency, do not search here. Call <phone>999</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "The app keeps nothing about your health and sends nothing to anybody.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Who wrote it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "The Hepatica authors wrote the text and drew the pictures. They used what hospitals, charities and doctors have published, and put it in their own words.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "The pages do not come from the NHS or from any of the charities they name. None of these has approved them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "How far it has been checked")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Each page says at its top if it is a draft. A page stays a draft until a clinician who is named has read it and signed it. None has been signed so far.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "So please check with your own team before you act on what you read. In an emergency, call first. If these pages and your team do not agree, follow your team.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Where the facts come from")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Each fact carries its source. At the foot of each page is a list: who published it, its title, its year and where it can be read.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("about", "A named source")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "A writer read it, or the part of it that is stored. Some sources are older, or from other countries.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("about", "Needs review")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "All or a part of it is common knowledge, without a source so far. A clinician must still confirm it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("about", "Editorial")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "A sentence about these pages. It says nothing medical.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Where sources do not agree, the page says so. Links and phone numbers can change after the day on which they were read.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "About the numbers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Numbers are about groups of people, often some years ago. They cannot say what will happen to you. Your team can tell you what they mean in your case.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Some are hard to read. They stay folded until you choose to open them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "How old it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Each page shows the day of its last change. Medicine moves on, and treatments differ between hospitals and between the nations of the UK. Ask what is offered where you live.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "What it is not")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It is not a medical device. It does not find illness, watch over it or treat it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It does not ask about your symptoms and does not tell you what you have.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It works out no risk and no outlook for you, and no dose.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It does not rank treatments or choose one for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It does not take the place of your doctors and nurses.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "What it knows about you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Nothing. You do not sign in. The app does not ask for your name, and it works without the internet.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It remembers settings, such as the size of the text and the page you had open. That stays on this computer. Nobody is told what you read.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "If you open a link to a website, your web browser takes over. That website may keep data of its own.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Accessibility")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Everybody should be able to read these pages. Here is what works, what does not work yet, and what you can do instead. If something stops you, please tell your clinic, or the people you got Hepatica from.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "What works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Keyboard.</em> You can use everything without a mouse. Press Down for the next paragraph, and Tab for the next link or button.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Press H for the next heading, S for a section, K for a link, T for a table and G for a picture. Hold Shift to go back. You can switch these letters off in Preferences.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Control with the question mark shows all keys.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Lists of the page.</em> The button with three short lines, at the top, shows the list of its sections and the list of its links. The list marks where you are.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Your place.</em> When you go back, you are again at the link that you followed. A frame shows where the keyboard is, and it stays.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Screen reader.</em> Orca reads each paragraph whole. It names headings, lists, links, buttons and the parts of pictures.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "A card that warns begins with a word, such as “Emergency”.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Text size.</em> Letters can be three times as large, also in a narrow window. Press Control with plus, or use the main menu.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Letters.</em> If your computer has a font that was made to be easy to read, you can choose it with the Aa button.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Colours.</em> Pages can be light, dark or brown on cream, and there are two sets that stand out most. They follow your computer if you ask it for them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Colour never tells you anything on its own.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Movement.</em> Nothing moves or flashes by itself. If you set your computer to less movement, nothing slides.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Pictures.</em> Each picture is told in words below it. Its parts are also a list of buttons.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Plain words.</em> Sentences are short. A word with dots under it can be opened to see what it means.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "What does not work yet")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Orca’s own reading keys.</em> Keys such as H for headings, L for lists and T for tables find nothing here. The parts that the window is built from do not tell Orca enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Use the keys of the app instead. H, K, T and G do the same here. For lists, press Down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Tables.</em> A screen reader cannot ask for the row or the column of a cell. So it reads each row in one go, and each cell comes after the name of its column.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Moving for you.</em> A screen reader or voice control can press a link or a button, but cannot move you to a place in the text. Move with the keyboard.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Pictures without buttons.</em> The keys pass by a picture that has no parts to choose. Read the words below it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "<em>Tried by people.</em> So far a computer has tested all this. Nobody who uses a screen reader every day has tried it yet.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "It has not been tried on Wayland, the newer way to show windows, or with a graphics card.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Using and sharing it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "You may copy, share and change the text and the drawings, also for your clinic. Say where they come from and what you changed. Share the result in the same way.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "The exact terms are those of the licence <link href=\"https://creativecommons.org/licenses/by-sa/4.0/\">CC-BY-SA-4.0</link> (Creative Commons Attribution-ShareAlike).")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "If you find a mistake")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("about", "Please tell your clinic, or the people you got Hepatica from. Mistakes about safety come first.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("about", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("about", "Is what I read here right for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("about", "Do you have a leaflet of this hospital that I should read?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("about", "Which websites and helplines do you trust?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Understanding it")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("liver", "Your liver and what it does")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("liver", "Where the liver lies, what it does, how blood flows through it, and how it grows back.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("liver", "liver, anatomy, where is the liver, liver jobs, bile, gallbladder, gall bladder, portal vein, hepatic artery, lobes, segments, segment numbers, couinaud, liver map, regrowth, grow back, regenerate")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The liver lies high in the right side of your tummy, behind the lower ribs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "It makes <term ref=\"bile\">bile</term>, stores energy, makes proteins and cleans the blood.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Blood from the bowel flows straight to the liver. This is one reason why cancer can spread there.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "It has a lot to spare, and what is left can grow back after an operation.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "Where it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The liver is the largest solid organ inside you. It makes up about one-fiftieth of an adult’s weight.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "It fills the space under the right ribs, and its left part reaches across the middle. Above it is the muscle you breathe with (the <term ref=\"diaphragm\">diaphragm</term>).")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Its other neighbours are the stomach, the bowel, the right kidney and the <term ref=\"gallbladder\">gallbladder</term>.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Where the liver lies")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("liver", "A drawing of the head, chest and tummy from the front. The liver is a large wedge just below the lungs. It lies mostly on the body’s right side, which is on the left of the picture. The gallbladder is a small pouch at its lower edge. The stomach lies next to its left end, and the bowel lies below.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("liver", "Outline of the body from the front, with the liver marked under the ribs on the body’s right side.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Gallbladder")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Stomach")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Lungs")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Bowel")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "What it does")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "<em>Helps you digest fat.</em> It makes bile, a green fluid. The gallbladder stores bile, and the <term ref=\"bile-duct\">bile duct</term> carries it to the bowel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "<em>Stores energy.</em> It keeps sugar, some vitamins, iron and copper until you need them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "<em>Makes proteins.</em> Many of them help blood to clot.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "<em>Cleans the blood.</em> It breaks down medicines, alcohol and waste. One waste is yellow <term ref=\"bilirubin\">bilirubin</term>, from old red blood cells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "<em>Helps to protect you from germs.</em> It is part of your body’s defences.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "How blood flows through it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The liver has two blood supplies.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The <term ref=\"portal-vein\">portal vein</term> brings blood rich in food from the bowel, stomach, spleen and pancreas. It brings most of the blood, about two-thirds to three-quarters. Books do not agree on the exact share.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The <term ref=\"hepatic-artery\">hepatic artery</term> brings blood rich in oxygen from the heart. About half of the liver’s oxygen comes this way, and half by the portal vein.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Healthy liver lives mostly on the portal vein. A <term ref=\"tumour\">tumour</term> in the liver lives mostly on the artery. So some treatments are given into that artery.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Blood then leaves by three large veins and flows back to the heart.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "How blood reaches and leaves the liver")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("liver", "A drawing of the heart above, the liver in the middle and the bowel below. It is not to scale. The portal vein rises from the bowel, goes into the liver from below and branches there. The great artery of the body comes from the heart and runs down behind the liver. From it, the hepatic artery goes into the liver. At the top, the liver veins join and lead to the heart. Bile ducts come together in the liver and run down to the bowel, and the gallbladder hangs beside them. Three arrows show which way the blood flows.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("liver", "Blood flows to the liver from the bowel and from the heart, and leaves it at the top. Bile flows down to the bowel.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Portal vein")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Hepatic artery")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Great artery")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Liver veins")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Heart")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Bile ducts")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "Lobes and segments")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "The liver has a large right <term ref=\"lobe\">lobe</term> and a smaller left one. Surgeons also use a finer map with 8 numbered parts, called <term ref=\"segment\">segments</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Each segment has its own blood flowing in and its own bile flowing out. So one can be taken away without harm to the others. Your surgeon may use these numbers when talking about your scan.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Segments 1, 2, 3 and 4 are on the left side of the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Segments 5, 6, 7 and 8 are on the right side.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "The 8 segments of the liver")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("liver", "A drawing of the liver from the front, cut into 8 numbered parts. The body’s right side is on the left of the picture. On that side, 7 and 8 lie above 6 and 5. On the other side, 4 is next to the middle and 2 lies above 3. Segment 1 lies at the back, so it is shown as a round patch near the middle. Three large veins leave at the top. The portal vein, the hepatic artery and the bile duct lie below, next to the gallbladder.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("liver", "Map of the liver from the front with segments 1 to 8, the blood vessels, the bile duct and the gallbladder.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 1")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 2")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 3")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 4")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 5")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 6")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 7")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Segment 8")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("liver", "Bile duct")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "A vein in the middle divides left from right. Another vein divides 5 and 8 at the front from 6 and 7 at the back. Segments 2, 4a, 7 and 8 lie above, and 3, 4b, 5 and 6 below.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "How it grows back")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "A healthy liver can grow again after a part of it has been taken out. It grows fastest in the first weeks. It is back to near its old size in about 3 months.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "It grows back in size, not in shape.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "How much can be taken out? Some guides say up to two-thirds of a healthy liver, some up to three-quarters. Experts do not agree, and it depends on how healthy the rest is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver", "Enough working liver must always be left. If too little is left, the liver may fail. So surgeons measure with care before they plan.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver", "Where in my liver are the spots? Can you show me on a drawing?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver", "Which segments are they in?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver", "How well is the rest of my liver working?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "What is liver metastasis?")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "What it means when cancer has spread to the liver, and the words doctors use for it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "liver metastasis, liver metastases, mets, metz, metastatis, metastisis, matastasis, metastasies, secondary liver cancer, secondaries, seconderies, second cancer, liver cancer, cancer in liver, liver mets, spots on liver, shadow on liver, lesions, stage 4, stage four, advanced cancer, primary, unknown primary, how common")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Liver <term ref=\"metastasis\">metastasis</term> is cancer that began in another part of the body and has spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "The cells in the liver are cells of the first cancer. Bowel cancer in the liver is still bowel cancer, and is treated as bowel cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "It is not the same as cancer that begins in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "It is often called <term ref=\"stage-4\">stage 4</term>. That does not always mean that it cannot be treated.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Our bodies are made of tiny cells. In cancer, some cells grow when they should not. They may form a lump, called a <term ref=\"tumour\">tumour</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Some of these cells can leave the lump and settle elsewhere. When they spread and grow in a new place, this is called metastasis. You say it meh-TASS-tuh-sis.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "More than one are called metastases (meh-TASS-tuh-seez). Many people just say “mets”, “secondaries” or “spots on the liver”.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Primary and secondary")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Primary cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "The place where the cancer began. A <term ref=\"primary-cancer\">primary cancer</term> of the bowel began in the bowel.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Secondary cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Where that cancer has spread to. <term ref=\"secondary-liver-cancer\">Secondary liver cancer</term> is another name for liver metastasis.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Primary liver cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Cancer that began in the liver itself. It is a different illness with other treatments, so take care which one you read about.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Under a microscope, the cells in the liver look like the cells of the first cancer. They also behave like it. So the drugs that are used are mostly those for the first cancer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Where it can start")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Cancers of the bowel, breast, pancreas, lung and stomach often spread to the liver. So do cancers of the food pipe, the skin cancer <term ref=\"melanoma\">melanoma</term>, and <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Cancers of the ovary and the kidney can spread there too, and so can others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "The spread may be found before the first cancer, at the same time, or later. Sometimes the first cancer is never found. Doctors call this <term ref=\"unknown-primary\">cancer of unknown primary</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "How common it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "In the UK, cancer that spreads to the liver is far more common than cancer that begins there. One UK liver unit puts it at about 20 people for every 1. Other places may count in other ways.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Figures, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "A US study counted 1.63 million people whose cancer was found in the 2010s. In about 6 of every 100, it was already in the liver. In about 94 of every 100, it was not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Another US count found it in about 5 of every 100, and not in about 95.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "A study in Stockholm followed 1,026 people whose bowel cancer was found in 2008. Within 5 years, it had spread to the liver in about 27 of every 100. In about 73 of every 100 it had not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Older hospital studies give higher numbers, so experts do not agree. These are figures for groups. They cannot tell what will happen to you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "What stage 4 means")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Doctors may call it advanced cancer, metastatic cancer or stage 4 cancer. These words say that the cancer has spread from where it began.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "For many people it is hard to treat. Yet for some, treatment can aim to remove all the cancer that can be seen. This is so most often when bowel cancer has spread to the liver only.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "For others, treatment can hold the cancer back for a time and ease symptoms. Ask your team what the aim is for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Other words you may hear")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Synchronous")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Found at about the same time as the first cancer.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Metachronous")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Found later than the first cancer. Doctors do not agree on how much later.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Oligometastatic")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Only a few spots: often 1 to 3, sometimes up to 5.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Resectable or not resectable")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Whether surgeons can take out all the cancer they see and leave enough working liver. This can change after <term ref=\"chemotherapy\">chemotherapy</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Where did my cancer begin?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "How many spots are in my liver, and where?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "Is there cancer anywhere else?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-is-liver-metastasis", "What is the aim of my treatment?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("causes", "Why cancer spreads to the liver")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("causes", "How cancer cells travel to the liver, and why it is nobody’s fault.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("causes", "cause, causes, why, spread, how cancer spreads, my fault, stress, sugar, infectious, catching, contagious, blood, lymph, lymph nodes, portal vein, invasion, inherited, family, genes, lynch, brca")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "The cause is the first cancer. Some of its cells have travelled to the liver and grown there.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "The cells travel in the blood or in the <term ref=\"lymph\">lymph</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Blood from the bowel goes first to the liver, so cells from the bowel are often caught there.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "You are not to blame for it. You cannot pass it on to anybody.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "How it happens, in 5 steps")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "<em>Cells push outwards.</em> Some cells of the first cancer grow into the tissue next to it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "<em>Cells break away.</em> A few get into a blood vessel or a lymph vessel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "<em>Cells travel.</em> They are carried along. Most of them die on the way.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "<em>Cells settle.</em> A few stick to the wall of a fine vessel in the liver, and slip through it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "<em>Cells grow.</em> A small number get used to the new place. They grow into a new <term ref=\"tumour\">tumour</term>, a <term ref=\"metastasis\">metastasis</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "All five are steps of one and the same process. They are not five different causes.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "The 5 steps as pictures")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("causes", "Five pictures, marked with one to five dots. In the first, cells push out of a clump of cancer cells towards a blood vessel. In the second, a cell squeezes through the wall of the vessel. In the third, cells are carried along in the vessel, and an arrow shows the way. In the fourth, a cell slips out of a vessel into the liver. In the fifth, the cells in the liver have grown into a new clump, fed by two small vessels.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("causes", "Cancer cells push out, get into a vessel, travel, leave the vessel in the liver, and grow there.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells push outwards")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells break away")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells travel")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells settle")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells grow")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Some cells may rest in the new place for years before they grow.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "To grow larger, cancer draws new blood vessels to itself. Some drugs aim at those vessels.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "The ways to the liver")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("causes", "By the blood from the bowel")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "A large vein, the <term ref=\"portal-vein\">portal vein</term>, takes blood from the bowel, stomach, pancreas and spleen straight to the liver. The liver filters this blood. It is the first stop for cells from those organs.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("causes", "By the blood from the rest of the body")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Cells from cancers such as breast or lung cancer enter the blood and go round the body. Some of them settle in the liver.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("causes", "By the lymph")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Lymph is a fluid that flows out of the tissues of the body through fine tubes. Cancer cells can be carried along in it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("causes", "From an organ next door")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Cancer of an organ that touches the liver, such as the <term ref=\"gallbladder\">gallbladder</term>, can grow straight into it. Strictly, this is not metastasis. Doctors call it <term ref=\"invasion\">local invasion</term>.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "From the bowel to the liver")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("causes", "A drawing of a piece of bowel below and the liver above. A tumour sits in the wall of the bowel. Small veins from the bowel join to form the portal vein, which leads up into the liver and branches there. Cancer cells travel along the vein, and an arrow shows the way. In the liver there are three new tumours.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("causes", "Cancer cells travel from a tumour in the bowel through the portal vein to the liver, where new tumours grow.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "First cancer")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Bowel")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Portal vein")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Cancer cells")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("causes", "New tumours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "Why the liver?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "A great deal of blood flows through the liver. It flows slowly there, and at low pressure. So cells have time to settle, and the liver gives them what they need to grow.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "Was it something I did?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "No. It is natural to look for a reason, but nothing you did is to blame. Nobody knows why some cancers spread and others do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "There is no good proof that stress causes cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "A knock or a bruise does not cause cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "There is no proof that going without sugar stops cancer. See <link xref=\"eating-well\">Eating, drinking and weight</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "Nobody can catch cancer from you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("causes", "A few first cancers run in families. Some people are offered a <term ref=\"gene-test\">gene test</term> for that.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("causes", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("causes", "How do you think my cancer reached the liver?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("causes", "Has it spread anywhere else?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("causes", "Does my family need any tests?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Where it can start")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The first cancers that most often spread to the liver, and what differs between them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "primary, primary cancer, first cancer, original cancer, bowel cancer, colon cancer, rectal cancer, colorectal, breast cancer, pancreas, pancreatic cancer, lung cancer, stomach cancer, oesophagus, esophagus, food pipe, neuroendocrine, net, nets, carcinoid, melanoma, eye melanoma, uveal, ovary, kidney, gallbladder, sarcoma, gist, unknown primary, cup")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Any kind of cancer can spread to the liver. Some do so more often than others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Where it started matters most for treatment. Breast cancer in the liver is treated as breast cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Cancers of the bowel, breast, lung, pancreas and stomach are among the most common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Sometimes nobody can find where it began. There is treatment then, too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Read these pages together with information on your own first cancer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The most common ones")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Bowel")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Blood from the bowel flows straight to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "If the spots are only in the liver, surgery or <term ref=\"ablation\">ablation</term> may remove or destroy all that can be seen. <term ref=\"chemotherapy\">Chemotherapy</term> may come first. This is not possible for everyone.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Breast")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatment is mostly with drugs, such as <term ref=\"hormone-therapy\">hormone therapy</term>, <term ref=\"targeted-therapy\">targeted therapy</term> or chemotherapy. Treatment of the spots themselves is for some people only. A new sample may show if the markers have changed.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Pancreas")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatment is mostly chemotherapy. A blood test called <term ref=\"ca19-9\">CA 19-9</term> may help to follow it. If a <term ref=\"bile-duct\">bile duct</term> is blocked, a small tube (<term ref=\"stent\">stent</term>) can open it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Lung")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatment is mostly with drugs. <term ref=\"gene-test\">Gene tests</term> show if targeted therapy or <term ref=\"immunotherapy\">immunotherapy</term> fits.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Stomach and food pipe (oesophagus)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatment is mostly with drugs. Some stomach cancers have much <term ref=\"her2\">HER2</term>, and a drug can aim at it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Neuroendocrine tumours")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "They can start in the stomach, the bowel, the lung and elsewhere, and many grow slowly. Some make hormones that cause flushes and diarrhoea.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatments are monthly injections, surgery even when not all can be removed, ablation, and drugs. A radioactive drug by drip is one of them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Melanoma of the skin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Treatment is mostly immunotherapy or, if the <term ref=\"braf\">BRAF</term> gene has changed, targeted therapy.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Melanoma of the eye")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "When it spreads, it often goes to the liver. So some people have regular scans of the liver.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Others")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Cancers of the ovary and the kidney can also spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "So can those of the <term ref=\"gallbladder\">gallbladder</term> and the prostate, germ cell cancers, and rare kinds such as sarcoma and GIST.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "When nobody knows where it began")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Sometimes cancer is found in the liver first. Tests then look for the first cancer: scans, blood tests and often a <term ref=\"biopsy\">biopsy</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "If they find it, the team for that cancer takes over. If they do not, doctors speak of <term ref=\"unknown-primary\">cancer of unknown primary</term> (CUP). There are teams just for this.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The first cancer may be too small to be seen, or it may have gone. About 3 to 5 in 100 people with cancer have this kind. About 95 to 97 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "More tests do not always change the treatment. You can ask what each one would change, and you may say no.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "What differs, and what does not")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The drugs differ. They are chosen for the first cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Surgery on the liver is possible for some people, most often with bowel cancer or <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The gene tests and blood markers differ.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The team in charge differs. Often it is that of the first cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Help with pain, tiredness and other symptoms is there for everyone.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "How often, if you want figures")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "These are averages of large groups, and some are from years ago. They cannot tell what will happen to you. You may prefer not to read them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "The first three come from a count in the United States, of cancers found in the 2010s.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "people with cancer of the pancreas, United States")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "when the cancer was found")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "In about 40 of 100 people with cancer of the pancreas, it had spread to the liver when it was found. In about 60 of 100 it had not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "people with bowel cancer, United States")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "In about 16 of 100 people with bowel cancer, it had spread to the liver when it was found. In about 84 of 100 it had not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "people with lung cancer, United States")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "In about 13 of 100 people with lung cancer, it had spread to the liver when it was found. In about 87 of 100 it had not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "A study in Stockholm followed 1,026 people whose bowel cancer was found in 2008. Within 5 years, it had spread to the liver in about 27 of 100. In about 73 of 100 it had not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Older hospital studies give higher numbers, so experts do not agree.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Sources differ on how much cancer in the liver comes from the bowel. One UK unit says up to half, and a large US study says a quarter. It depends on who is counted, and when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Where did my cancer start, and how sure are you?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Is there cancer anywhere else?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Which tests would tell more, and would they change my treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Which team is in charge of my treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("primary-cancers", "Where can I read about my first cancer?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Symptoms")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("symptoms", "What you may notice when cancer has spread to the liver, and what to do about it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("symptoms", "symptoms, signs, no symptoms, tired, knackered, exausted, exhausted, no energy, fatigue, fateeg, not eating, off food, full quickly, losing weight, feeling sick, nausea, vomiting, vomitting, throwing up, sore liver, pain under ribs, shoulder pain, right side pain, stitch, bloated, swollen belly, tummy water, acites, assites, ascitis, yellow skin, yelow skin, yellow eyes, jondice, jaundace, gone yellow, itching, itchy skin, puritis, pruritis, hiccough, hicups, sweats, shivers, swollen leg, bruises")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Most liver <term ref=\"metastasis\">metastases</term> cause no symptoms, mainly when they are small. Large ones sometimes do.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Each symptom on this page has other causes too. Still, tell your team about anything new.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Yellow eyes or skin, dark pee or pale poo: ask for advice the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Yellow eyes or skin with a fever or shivers: go to <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link> now.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Some signs cannot wait. They are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Often there are none")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "The liver has a lot to spare. It can go on working when a part of it holds cancer. That is why many people feel well, and why a scan may be the first to show it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Energy and eating")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Tiredness and weakness (fatigue).</em> Very common. The cancer, pain or treatment may cause it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Less appetite.</em> You may feel full after a few bites.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Weight loss.</em> You may lose weight without trying.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Feeling sick (nausea) or being sick (vomiting).</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Read more: <link xref=\"fatigue\">Tiredness and keeping active</link> · <link xref=\"eating-well\">Eating, drinking and weight</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Pain and swelling")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Pain</em> high on the right of the tummy, under the ribs or at the tip of the right shoulder. A thin skin covers the liver, and it hurts when it is stretched. The shoulder shares nerves with the muscle above the liver, so it can ache too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>A bloated or swollen tummy.</em> Fluid can gather there. Doctors call this <term ref=\"ascites\">ascites</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Swollen legs.</em> If just one leg is swollen, hot or sore, get advice the same day. It may be a <term ref=\"blood-clot\">blood clot</term>.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Feeling short of breath.</em> A tight, swollen tummy can press on your breathing muscle. Trouble breathing can have serious causes, so call <phone>999</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Read more: <link xref=\"pain\">Pain</link> · <link xref=\"ascites\">Fluid in the tummy (ascites)</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Yellow eyes and skin (jaundice)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "The signs are itchy skin, dark pee, pale poo, and yellow in the whites of the eyes. The skin may look yellow too. Doctors call this <term ref=\"jaundice\">jaundice</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "On brown or black skin, yellow can be harder to see. Look at the whites of the eyes and the inside of the mouth. Look at the palms as well.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "It happens when a yellow waste, <term ref=\"bilirubin\">bilirubin</term>, builds up in the blood. A <term ref=\"bile-duct\">bile duct</term> may be blocked, or the liver may not be working well. There may be a treatment for it, so tell someone the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "The itch is often worse at night.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Read more: <link xref=\"jaundice-itch\">Jaundice and itching</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Other things you may notice")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>A high temperature, sweats, shivers, or feeling hot and cold.</em> If you have cancer drugs, do not wait: look at <link xref=\"urgent-help#on-cancer-treatment\">the card for people on cancer treatment</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Hiccups.</em> The liver can irritate the muscle you breathe with (the <term ref=\"diaphragm\">diaphragm</term>).")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Bruising or bleeding easily.</em> The liver makes the proteins that help blood to clot.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>New confusion, or being very drowsy.</em> This is an emergency: call <phone>999</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "<em>Hot red flushes, with diarrhoea, a fast heartbeat and short breath.</em> These can come from some <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>, which make hormones.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Write down what is new, when it began, and if it is getting worse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Tell your specialist nurse, your GP or your hospital team. You are not wasting their time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Ask what can be done. Many symptoms can be eased.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("symptoms", "What could be causing this symptom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("symptoms", "What can ease it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Which changes do I ring about at once?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("symptoms", "Who do I ring at night or at the weekend?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Tests")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "How it is found")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "The tests that find cancer in the liver, their usual order, and what each one tells.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "diagnosis, tests, scans, blood test, lft, lfts, liver bloods, liver enzymes, cancer marker, tumor marker, cea, ca199, ca19-9, ultrasound, jelly scan, ultra sound, sonogram, ct, cat scan, doughnut scan, mri, magnet scan, tube scan, primovist, gadoxetate, pet, pet scan, sugar scan, hida, hyda, radioactive dye scan, dye scan, bile scan, hepatobiliary scan, biopsy, byopsy, biopsie, needle test, sample, laparoscopy, laproscopy, camera test, gene test, kras, ras, braf, msi, her2, mdt, mdm, team meeting, tumour board")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A <term ref=\"ct-scan\">CT scan</term> is the usual main test for cancer that has spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "An <term ref=\"mri-scan\">MRI scan</term> with a liver dye can find more of the small spots.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "No blood test can show it for sure.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A whole team looks at your results together. Then they talk with you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Not everybody needs every test. Waiting for results is hard, so ask when they will come and who will tell you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "The usual order")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You see your GP or a clinic, and you are examined.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You have blood tests.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You have a scan, most often CT. Some people have an <term ref=\"ultrasound\">ultrasound</term> first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You may have an MRI or a <term ref=\"pet-ct\">PET-CT scan</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A team of specialists meets to talk about your scans.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Sometimes a small sample is taken (a <term ref=\"biopsy\">biopsy</term>).")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "The genes of the cancer may be tested.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Often the spots are found by chance, or at a check-up after the first cancer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Blood tests")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "These show how well the liver works and how well blood can clot. Doctors call some of them <term ref=\"liver-function-tests\">liver function tests</term>. They can be normal even when there is cancer in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "<term ref=\"tumour-marker\">Tumour markers</term> are proteins that some cancers make. One test alone is not exact enough to find cancer. It is more useful to see if the number goes up or down over time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"blood-tests\">Blood tests and tumour markers</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Ultrasound scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A small probe slides over your tummy, with gel on the skin. Sound waves make a picture. It does not hurt, and there are no X-rays.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "It can show a lump and its size. Another scan is needed to tell what the lump is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"ultrasound\">Ultrasound</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "CT scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "This is the usual main test. X-rays make pictures in thin slices. They show the size and the place of the spots, and they can show cancer elsewhere.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A dye (<term ref=\"contrast\">contrast</term>) goes into a vein. You may feel warm for a short time and have a taste of metal in the mouth. Tell the staff if you have an allergy or kidney trouble, take <drug>metformin</drug> or may be pregnant.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"ct-scan\">CT scan</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "MRI scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A strong magnet makes the pictures, without X-rays. You lie still in a narrow, noisy tube, often for about 45 minutes. Tell the staff if small spaces frighten you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Tell them as well about a pacemaker, metal in your body, or kidney trouble. A special liver dye makes the spots stand out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "One review put many studies of this MRI and of CT together. The MRI found 87 to 100 of every 100 spots, so it missed at most 13. CT found 52 to 85 of every 100 and missed 15 to 48.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"mri-scan\">MRI scan</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "PET-CT scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You are given a little radioactive sugar. Busy cells take it up and show up on the scan. It helps to look for cancer in the rest of the body, for instance before a big operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "It is not perfect. An infection can show up too. After <term ref=\"chemotherapy\">chemotherapy</term>, a spot may not show.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"pet-ct\">PET-CT scan</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Hepatobiliary (HIDA) scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "You may have read that a “radioactive dye scan” finds cancer in the liver. That is not its main use. A <term ref=\"hepatobiliary-scan\">hepatobiliary scan</term> follows a <term ref=\"tracer\">tracer</term> as it moves from the liver into the <term ref=\"bile\">bile</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "It shows if bile is leaking or if a <term ref=\"bile-duct\">bile duct</term> is blocked. It can also measure how well the liver, or a part of it, works. Some hospitals use that before a big operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"hepatobiliary-scan\">Hepatobiliary (HIDA) scan</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Biopsy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "The skin is numbed, and a thin needle takes a tiny piece of liver. Ultrasound or CT guides the needle. The piece is looked at under a microscope.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "It is not always needed. If the scans are clear and an operation may be possible, surgeons often avoid it. There is a small risk that the needle spreads cells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "It is needed when nobody knows where the cancer began, or when scans are not clear. It can also be used to test the cancer’s genes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Afterwards you rest for some hours. Pain in the tummy or right shoulder is common and mostly mild.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "At one UK hospital, about 1 in 100 people bleed, mostly a little. About 99 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Leaflets do not agree on how often serious harm happens. Ask for the figures of your own hospital.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"biopsy\">Biopsy and keyhole examination</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "A look inside (laparoscopy)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Under <term ref=\"general-anaesthetic\">general anaesthetic</term>, a surgeon looks into the tummy through a small cut. It may find cancer that scans have missed. You often go home the same day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Tests on the cancer’s genes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Some drugs work only if the cancer has certain changes in its genes, or has none. A <term ref=\"gene-test\">gene test</term> on a stored or new sample can tell. You may hear names such as <term ref=\"ras\">RAS</term>, <term ref=\"braf\">BRAF</term>, MSI or <term ref=\"her2\">HER2</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"molecular-tests\">Tests on the cancer’s genes</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "The team meeting (MDT)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Surgeons, cancer doctors, scan doctors and specialist nurses look at your results together. This is the <term ref=\"mdt\">MDT</term> meeting. They say which choices they see, and then you decide with them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "UK guidance says that a team of liver specialists should look at it, one that can offer all the choices. You may ask for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Read more: <link xref=\"your-team\">Your team and the MDT meeting</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Why do I need this test? What will it change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "When will I get the result, and from whom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Do I need to stop any tablets before it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Have the genes of my cancer been tested?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Will a liver team look at my scans?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("diagnosis", "Can I have a copy of the report?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Blood tests and tumour markers")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "What blood tests can show about the liver and the cancer, and what they cannot.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "blood test, blood tests, bloods, lft, lfts, liver bloods, liver enzymes, alt, alp, ast, ggt, bilirubin, billirubin, albumin, clotting, inr, full blood count, cancer marker, tumor marker, tumour marker, cea, ca199, ca19-9, ca 19-9, ca153, ca15-3, ca 15-3, ca125, afp, hcg, psa, chromogranin, chromogranin a, 5-hiaa")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A blood test alone cannot show for sure that cancer has spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Some blood tests give signs of how the liver is doing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "They can be normal even when there is cancer in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A <term ref=\"tumour-marker\">tumour marker</term> is a substance that some cancers make. How it changes over time says more than one result.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A number on paper can frighten. Ask your team what it means for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "What they are")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A little blood is taken from a vein in your arm. A laboratory then measures what is in it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Two kinds are used most. One kind looks at the liver and the blood. The other looks for tumour markers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "There is also a blood test before some <term ref=\"chemotherapy\">chemotherapy</term>. It is on the page <link xref=\"molecular-tests#dpyd\">Tests on the cancer’s genes</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Tests of the liver and the blood")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Doctors call the first kind <term ref=\"liver-function-tests\">liver function tests</term>. They look at all the results together.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Bilirubin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A yellow waste from old red blood cells. Too much of it makes eyes and skin look yellow (<term ref=\"jaundice\">jaundice</term>).")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "ALT and AST")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "These sit inside liver cells. They leak into the blood when liver cells are harmed. AST can come from muscles too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "ALP and GGT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "These come mainly from the <term ref=\"bile-duct\">bile ducts</term>. They go up when the flow of <term ref=\"bile\">bile</term> is blocked.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Albumin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "A protein that the liver makes. It keeps fluid inside the blood vessels.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Clotting")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "The liver makes proteins that help blood to clot. This test shows if it makes enough.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Full blood count")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "It counts the red cells that carry oxygen and the white cells that protect you from germs. It also counts platelets, which help blood to clot.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Kidney tests")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "They show how well your kidneys work. This can matter before a scan with dye.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "people with cancer in the liver, in one older study")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "at one blood test")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "In an older study, 100 people with cancer in the liver had three of these tests. In 33 of the 100, all three were normal. The other 67 had at least one that was not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Tumour markers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Not every cancer makes a marker. Not everybody with the same cancer has a raised one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Other illnesses can raise a marker as well. So it is not used alone to find cancer. It is most useful for watching over time how treatment works.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "CEA")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Used for bowel cancer, for instance at check-ups. Other cancers can raise it too. So can smoking, and other illnesses of the gut, liver, lungs or kidneys.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "CA 19-9")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Used for cancer of the pancreas and the bile ducts. Blocked bile ducts or jaundice can raise it too. Some people with cancer of the pancreas never have a raised one.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "CA 15-3")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Used for breast cancer, to follow treatment and to look for cancer that comes back.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "AFP and hCG")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Used for cancers that begin in egg or sperm cells. AFP is also used for cancer that begins in the liver.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "CA125 and PSA")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "CA125 is used for cancer of the ovary. PSA is used for cancer of the prostate.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Chromogranin A and 5-HIAA")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Used for <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>. 5-HIAA is often measured in pee that is collected for a day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Some tablets that lower stomach acid push chromogranin A up. Some foods change 5-HIAA. Tell your team what you take, and ask what to avoid.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "When they are used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "together with scans, to find out more about the cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "before a procedure, to check that your <term ref=\"blood-clot\">blood clots</term> well")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "during treatment, to see if it works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "after treatment, to look for signs that the cancer is back")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "For most of these tests you can eat and drink as usual. Your letter will tell you if not.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Somebody puts a thin needle into a vein in your arm and fills a small tube or more.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "You press on the spot for a minute or two. Then you can go on with your day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "It may sting for a moment. A small bruise is common, and it fades. Some people feel faint, so tell the staff if that has happened to you before.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Serious harm is very rare. Press firmly if the spot bleeds. What to do if it does not stop is on <link xref=\"urgent-help#bleeding\">the card about bleeding</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "The test takes a few minutes. Results often come after a few days. Ask who will tell you, and when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "If you do not have them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "You may say no. Then your team knows less about your liver, and about how well a treatment works. Scans tell other things, so one cannot always stand in for the other.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Which blood tests am I having, and why?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "What do my results show, and are they changing?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Is a tumour marker useful in my case?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Can any of my medicines change the result?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "When will I get the results, and from whom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("blood-tests", "Can I have a copy?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Ultrasound")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "How sound waves make a picture of the liver, and what a scan with bubbles adds.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "ultrasound, ultra sound, jelly scan, sonogram, liver scan, probe, gel, contrast ultrasound, contrast-enhanced ultrasound, ceus, bubbles, bubble scan, sonovue, doppler")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "An <term ref=\"ultrasound\">ultrasound</term> scan makes pictures with sound waves. There are no X-rays, and it does not hurt.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "It can show a lump and its size. Another scan is needed to tell what the lump is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Many lumps that it finds are not cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "A scan with tiny bubbles in the blood can show more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "A small probe slides over the skin of your tummy. It sends out sound waves that nobody can hear. The waves bounce back from the liver, and a computer turns them into a picture.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "as an early test, to look for lumps in the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "to guide the needle when a sample is taken")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "with bubbles, to find out more about a lump or its blood flow")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "during an operation, when the surgeon puts a probe on the liver itself")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "A study looked at 418 people who had liver surgery. The scan during surgery changed the plan for about 17 in 100. For about 83 in 100 the plan stayed the same.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "You may be asked not to eat for about 4 to 6 hours. Your letter will say. If you have diabetes, ring and ask what to do.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "You lie on your back, and your tummy is bare. Gel goes on your skin, and the probe is moved about. You may be able to see the pictures.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "The gel is wiped off. Most people go home and eat as usual.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Ultrasound with bubbles")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Doctors call this <term ref=\"contrast-ultrasound\">contrast ultrasound</term> (CEUS). First you have the usual scan. Then a liquid with tiny gas bubbles goes into a vein in your arm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Each bubble is smaller than a blood cell. The bubbles show where the blood flows, and soon dissolve. They do not harm the kidneys.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Tell the staff first if you have a serious heart or lung illness. Tell them too if you have had a bad allergic reaction, or may be pregnant.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "A plain ultrasound has no known harm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "With bubbles, a headache is the most common effect. One hospital says that fewer than 5 in 100 people get one. More than 95 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Feeling sick, hot or sore at the needle is less common. These effects should pass on the same day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Serious effects of the bubbles")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "An allergic reaction is rare, and staff can treat it at once. Tell them straight away if you feel unwell. The card is for later, at home.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "The scan takes about 15 to 20 minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "With bubbles it takes about 20 minutes. You may be asked to stay for half an hour after it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "A scan doctor (radiologist) writes a report. Your own team gives you the result.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "You may say no. Other scans, such as CT or MRI, can show the liver as well. They have effects of their own, so ask which suits you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Why do I need this scan? What will it change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "May I eat, drink and take my tablets before it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Would a scan with bubbles help in my case?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "Will I need another scan as well?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ultrasound", "When will I get the result, and from whom?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "CT scan")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "What a CT scan of the liver shows, how it is done, and what to tell the staff first.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "ct, ct scan, cat scan, tunnel xray, doughnut scan, x-ray, xray, dye, contrast, iodine, triple phase, radiation, metformin, allergy, kidney")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "A <term ref=\"ct-scan\">CT scan</term> is the most usual way to find cancer that has spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "X-rays and a dye make clear pictures of the liver and of the rest of the body.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The scan takes about 10 to 30 minutes. It does not hurt.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Tell the staff if you have an allergy or kidney trouble, take <drug>metformin</drug>, or may be pregnant.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "It can miss very small spots, so some people have an <term ref=\"mri-scan\">MRI scan</term> as well.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The scanner is a large ring, like a doughnut on its side. It takes X-ray pictures from many sides. A computer puts them together, in thin slices.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The pictures show how large the spots are and where they lie. They can also show if there is cancer elsewhere.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "In the CT scanner")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "A drawing of a person who lies on the back on a narrow table. The arms are up, past the head. The table moves through the middle of a large ring, which is open at the front and at the back. The head is outside the ring. The liver lies inside it, and a thin band of light shows the slice that is being made.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "A person lies on a table that moves through a large open ring.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Ring")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Table")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "One slice")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "You")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "to find cancer in the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "to plan an operation or other treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "to check how you are after treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "For the liver, pictures are often taken three times in a row. The dye flows first through the artery, then through the <term ref=\"portal-vein\">portal vein</term>, and then out. Each moment shows other things.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "You fill in a form about your health. You may have a blood test for your kidneys. You may be asked not to eat for a few hours, so say if you have diabetes.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "If you take metformin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Tell the staff. They will say if you need to do anything. Do not change it by yourself.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "A thin tube goes into a vein in your arm. You lie on a table that moves through the ring. The staff leave the room, but they see you, hear you and talk to you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Then the dye goes in. You hold your breath for a few seconds at a time.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The tube stays in for 15 to 30 minutes, to be on the safe side. Then you can eat, drink, drive and go home.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The dye often makes you feel warm and leaves a taste of metal in the mouth. This soon goes. Some people feel sick, are sick or get a headache.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Now and then the dye harms kidneys that are already weak. That is why they are tested first.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "About the X-rays")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The dose of radiation is kept as low as it can be. Your doctors order the scan only if it does more good than harm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "One charity compares it with the natural radiation that reaches all of us. A scan of the tummy is like about 4.5 years of it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Such a scan may slightly raise the risk of a cancer many years later. An NHS page puts it at less than 1 in 2,000. So more than 1,999 in 2,000 people do not get one from it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Serious effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "An allergic reaction to the dye is rare, and staff can treat it at once. Tell them straight away if you feel weak, sweaty, breathless or unwell. The card is for later, at home.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "The scan takes 10 to 30 minutes. The whole visit can take up to an hour and a half.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "A scan doctor (radiologist) looks at the pictures. The result may take some days or weeks. Ask who will tell you, and when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "You may say no. A CT without dye, an MRI or an <term ref=\"ultrasound\">ultrasound</term> may be possible. Each of them shows other things.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Without any scan, your team cannot see where the cancer is. Then it is hard to plan treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Why do I need this scan? What will it change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Will I have dye, and is it safe for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Do I need to stop any tablets before it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "Will I need an MRI as well?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ct-scan", "When will I get the result, and from whom?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "MRI scan")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "How a magnet makes pictures of the liver, why a liver dye is used, and help with small spaces.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "mri, mri scan, magnet scan, tube scan, tunnel scan, primovist, gadoxetate, gadoxetic acid, liver dye, contrast, gadolinium, claustrophobia, small spaces, noisy scan, pacemaker, metal, implant")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "An <term ref=\"mri-scan\">MRI scan</term> makes pictures with a strong magnet and radio waves, without X-rays.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "With a dye made for the liver, it finds more small spots than a <term ref=\"ct-scan\">CT scan</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Tell the staff about a pacemaker or any metal in your body before you come.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The scanner is narrow and noisy. If small spaces frighten you, say so early, as there is help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The scanner is a short tunnel, open at both ends. A strong magnet and radio waves make the pictures. They show soft parts of the body, such as the liver, very clearly.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "For the liver, a special dye is often used, <drug>gadoxetate</drug> (Primovist). Healthy liver cells take it up. Cancer spots do not, so they stand out.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "In the MRI scanner")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "A drawing of the scanner, cut open so that you can see inside. A person lies on the back on a narrow table in a tunnel that is open at both ends. The head and tummy are inside, and the lower legs are outside. The person wears earphones. A flat pad lies on the tummy to help make the pictures. One hand holds a button to call for help, and a cushion is under the knees.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "A person with earphones lies in a short open tunnel and holds a button to call for help.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Scanner with its magnet")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Tunnel")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Table")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Earphones")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Call button")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Pad on the tummy")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Liver")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "when a CT scan has found spots, to look for more of them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "to help tell what a spot is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "before an operation, to plan it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "to see how well a treatment works")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "How well it finds spots")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "One review put many studies together. MRI with the liver dye found 87 to 100 of every 100 spots, and missed at most 13. CT found 52 to 85 of every 100, and missed 15 to 48.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The gain was largest for spots of less than 1 cm. In one group of 155 people, the MRI changed the plan for 26. For the other 129, the plan stayed the same.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "You fill in a list of safety questions. You take off all metal, such as rings, belts and hairclips. You may be asked not to eat for some hours.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "You lie on a narrow table that slides into the tunnel. A thin tube in your arm is for the dye. You wear earphones, as the scanner bangs and buzzes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "You hold your breath when you are asked to. You have a button to press if you need help, and the staff talk to you.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The tube comes out, and most people go home at once. If you had a medicine to calm you, ask when you may drive.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Ring before the scan if this is you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The magnet can affect metal and devices in the body. Ring the number on your letter if you have any of these, even if you have had a scan before.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "a pacemaker or a heart device")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "a clip in your head, or a piece of metal that once got into your eye")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "a hearing implant, a pump or a nerve stimulator")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "an operation in the last 6 weeks, or one planned before the scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "a baby on the way, or if you think so")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Many people with some metal in the body can still have the scan. The staff decide if it is safe for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Tell them as well about kidney or heart trouble, asthma, allergies, and any earlier reaction to a dye.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "In people whose kidneys work badly, some dyes of this kind have caused a rare, serious illness of the skin. So your kidneys may be tested first.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "If small spaces frighten you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Many people feel like this. Ring before the day. The staff can help, and a doctor may give you a medicine that calms you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Ask for music, or bring your own. Both ends of the tunnel are open. You can press the button at any time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "You do not feel the magnet. The dye can give you a headache, make you dizzy or make you feel warm for a short time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Serious effects of the dye")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "An allergic reaction is rare, and staff have medicines to treat it. Tell them straight away if you feel unwell. The card is for later, at home.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "MRI scans take from 10 to 90 minutes. A scan of the liver with dye takes about 45 minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "The result may take a couple of weeks. Ask who will tell you, and when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "You may say no, and not everybody can have an MRI. A CT scan then has to do, though it may miss some small spots. <term ref=\"ultrasound\">Ultrasound</term> with bubbles is sometimes an option too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Why do I need an MRI as well as a CT?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Is it safe with the metal or the device in my body?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "Is the dye safe for my kidneys?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "What can you do if I cannot bear small spaces?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("mri-scan", "When will I get the result, and from whom?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Hepatobiliary (HIDA) scan")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "A scan that follows a tracer through the liver into the bile, and what it is used for.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "hida, hyda, hida scan, radioactive dye scan, dye scan, bile scan, gallbladder scan, hepatobiliary, hepatobiliary scan, mebrofenin, liver function scan, gamma camera, tracer, nuclear medicine, icg, indocyanine green")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "This scan shows how <term ref=\"bile\">bile</term> flows and how well the liver works.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "It is not the usual test to find cancer in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Some hospitals use it before a big liver operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Tell the staff if you take strong painkillers, are pregnant or breastfeed.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "A small amount of a radioactive <term ref=\"tracer\">tracer</term> goes into a vein. The liver takes it up and passes it on into the bile. A camera above your tummy follows its way.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "You may have read about a “radioactive dye scan” for cancer in the liver. This is the scan that is meant. Its main use is another one.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Not to be mixed up with")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "A PET-CT scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "That scan uses a radioactive sugar. It is used to look for cancer.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "SIRT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "That is a treatment with tiny radioactive beads. It is not a test.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "to see if a <term ref=\"bile-duct\">bile duct</term> is blocked, or if bile is leaking")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "to see how the <term ref=\"gallbladder\">gallbladder</term> works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "to measure how well the part of the liver works that will stay after an operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "to see if that part has grown stronger after <term ref=\"portal-vein-embolisation\">portal vein embolisation</term>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "You do not eat or drink for about 4 to 6 hours. Do not go without food for more than a day, as that can upset the result.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Your painkillers")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Strong painkillers such as <drug>morphine</drug> and <drug>codeine</drug> can upset the result. Ask the staff when to pause them. Do not stop them by yourself.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "If you are pregnant or breastfeed")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Tell the staff before the day. The scan is not usual in pregnancy. You may need to pause breastfeeding for some hours.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "You lie on your back under the camera. The tracer goes in through a thin needle. You may be given a rich drink, or milk, to make the gallbladder work.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Most people go straight back to what they usually do.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Most people feel nothing but the needle. Sometimes an extra medicine is used to squeeze the gallbladder. It may make you feel sick or give you tummy pain for some minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "The radiation is about as much as in a <term ref=\"ct-scan\">CT scan</term>. The risk from it is low.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Serious effects")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "An allergic reaction is very rare. Tell the staff straight away if you feel unwell. If you have trouble breathing later on, call <phone>999</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Plan about 3 hours for the visit. The pictures take 1 to 3 hours. Your team gives you the result, so ask when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Other tests of how the liver works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "There is also a test with a green dye (<term ref=\"icg\">ICG</term>). The dye goes into a vein. Then it is measured how fast the liver clears it from the blood.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "It is used in some hospitals before a big liver operation.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "You may say no. The size of the part that stays can be measured on a CT scan. The scan adds how well that part works, so ask what it would change for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "What do you want to find out with this scan?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "What will the result change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Do I need to pause my painkillers, and what can I take instead?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "Do I need to keep away from small children afterwards?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hepatobiliary-scan", "When will I get the result, and from whom?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "PET-CT scan")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "A scan with a little radioactive sugar that looks for cancer in the whole body.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "pet, pet scan, pet-ct, petct, sugar scan, radioactive sugar, fdg, glucose, tracer, whole body scan, dotatate, gallium, octreotide scan, nuclear medicine, fasting, children, pregnant")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "This scan looks at how busy cells are. It joins two scans, PET and CT, in one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "It can look for cancer in other parts of the body, for instance before surgery.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "You do not eat for about 6 hours before it. Drink plain water.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "It is not perfect. Not all that lights up is cancer, and some cancer does not light up.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "For a few hours afterwards, keep some distance from babies, small children and pregnant women.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "You are given a little radioactive sugar, called a <term ref=\"tracer\">tracer</term>. Busy cells, such as many cancer cells, take up more of it. They light up in the picture.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The CT part shows where in the body these places are.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "to look for cancer elsewhere before a big operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "to look for the place where the cancer began")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "to see how well a treatment works, or if the cancer is back")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "One study had 64 people with bowel cancer in the liver. The scan changed the plan for more than 1 in 3. For fewer than 2 in 3, the plan stayed the same.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "What it can get wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "An infection or a sore place can light up too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "<term ref=\"chemotherapy\">Chemotherapy</term> can hide spots from this scan. In one study it found 93 of 100 spots in people who had not had it, and missed 7. After chemotherapy it found 49 of 100 and missed 51.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "<term ref=\"neuroendocrine-tumour\">Neuroendocrine tumours</term> often need another tracer. That scan is called a gallium PET-CT.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Have nothing but plain water for 6 hours. No hard exercise for 24 hours. Take your medicines, if your letter does not say otherwise.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Ring first if")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "You have diabetes, are pregnant or breastfeed, or have small children at home. Ring too if you had an operation, an infection or cancer treatment not long ago, or if you fear small spaces.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The tracer goes into a vein. You rest quietly for about an hour while it spreads. Then you lie still on a table that moves through a ring.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Drink plenty, to wash the tracer out. It does not make you sleepy, so you can drive home.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Babies, children and pregnant women")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "For a few hours you give off a little radiation. As a precaution, do not hold babies or small children for long. Do not sit close to someone who is pregnant.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Your hospital will tell you for how long. If you look after small children, ask before the day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The tracer has no known side effects. You may find it hard to lie still.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The scan gives you as much radiation as nature does in 3 to 5 years. Hospitals give different figures. Your doctors order it only if it does more good than harm.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Serious effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Serious effects are not known. If you feel unwell while you are there, tell the staff straight away. Some scans add a CT dye: for its effects, see the page <link xref=\"ct-scan#serious-effects\">CT scan</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The scan takes 30 to 60 minutes, and the rest before it takes about an hour. You may have to travel to a large hospital.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "The result goes to your own team. Ask who will tell you, and when.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "You may say no, and not everybody needs one. CT and MRI can show a great deal. What a PET-CT may add is cancer elsewhere that they have not shown.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Why do I need this scan as well as the others?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "Could my last treatment or an infection upset the result?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "I have diabetes. What do I do about food and medicines?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "How long do I keep away from small children?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pet-ct", "When will I get the result, and from whom?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Biopsy and keyhole examination")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("biopsy", "How a small piece of the liver is taken, when that is not needed, and a look inside with a camera.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("biopsy", "biopsy, byopsy, biopsie, liver biopsy, needle test, sample, tissue sample, needle, spread by biopsy, seeding, laparoscopy, laproscopy, laparascopic, keyhole look, camera test, staging laparoscopy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "In a <term ref=\"biopsy\">biopsy</term>, a needle takes a small piece of the liver. It is looked at under a microscope.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Not everybody needs one. If an operation may remove the cancer, doctors often avoid it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Tell the team about blood thinners well before the day. They will say what to do.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "You are watched for some hours afterwards, and someone takes you home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A look inside with a camera (<term ref=\"laparoscopy\">laparoscopy</term>) is another test. It can find what scans do not show.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "What a biopsy is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A doctor passes a thin needle through the skin into the liver and takes out a small piece. An <term ref=\"ultrasound\">ultrasound</term> or a <term ref=\"ct-scan\">CT scan</term> shows the way. No other test gives the same information.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "How a piece of the liver is taken")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A drawing of a cut through the wall of the body, not to scale. On top is the skin, with muscle and ribs below it, and then the liver. A probe stands on the skin and sends sound waves down into the liver in the shape of a fan. Beside it, a long thin needle goes through the skin and between two ribs. Its tip is in a dark spot in the liver.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A thin needle goes between two ribs into a spot in the liver, while a probe on the skin shows the way.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Needle")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Ultrasound probe")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Sound waves")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Skin")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Ribs")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Spot in the liver")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "When it is needed")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "the scans are not clear, and doctors think that it may be cancer from elsewhere")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "nobody knows where the cancer began")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "the cancer’s genes or other markers must be tested, to choose a drug")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "When it is not needed")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Often the scans, and what is known about your cancer, are clear enough. There is a small risk that the needle spreads cancer cells along its path. So it is often avoided if the cancer may be removed, or if a <term ref=\"liver-transplant\">transplant</term> is possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Some liver surgeons say that it should be done only after a meeting of liver specialists (<term ref=\"mdt\">MDT</term>). You can ask if yours has met.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "If your team does advise a biopsy, they have weighed this small risk against what they may learn.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Some days before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A blood test shows how well your <term ref=\"blood-clot\">blood clots</term>. Tell the team all your medicines. Do not stop any by yourself.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "On the day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "You do not eat for some hours. The doctor tells you the risks, and you decide. Arrange for someone to take you home and stay the night.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "You lie on a couch. An injection numbs the skin, and it stings for a moment. You hold your breath, and the needle goes in and out within a few seconds.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "You lie still. Nurses check your pulse and blood pressure for up to 5 hours. They look for bleeding that does not show.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Going home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Most people go home the same day. You may stay the night if you live alone or far away.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("biopsy", "At home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Rest. One hospital says no hard sport and no heavy lifting for 10 days. Ask for the rule of your hospital, and when to take blood thinners again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "pain in the tummy or the right shoulder, mostly mild")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "a bruise, or a little blood at the needle mark")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "If the mark bleeds, lie down and press on it for 10 minutes.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "There can be bleeding inside. Mostly it is slight, but now and then it needs another procedure.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("biopsy", "people having a liver biopsy, at one UK hospital")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("biopsy", "after the test")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "At one UK hospital, about 1 in 100 people bleed inside. About 99 in 100 do not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A figure on serious harm, if you want it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "This figure is about groups of people, some of them very ill. It cannot tell what will happen to you. Ask for the figures of your own hospital.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "The same hospital says that about 1 in 1,000 people die after it. About 999 in 1,000 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Leaflets do not agree. Another one says that about 1 in 500 people have serious harm, and about 499 in 500 do not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Serious effects: when to call 999")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "The card is for the days after a biopsy or a keyhole examination.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you pass out, or you are dizzy when you stand")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you have sudden, severe tummy pain, or a hard, swollen tummy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Serious effects: when to ring the hospital")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you have a fever, or feel shivery or unwell, after a biopsy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "your wound is red, hot, oozing or opening")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "one leg is swollen, hot or sore")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "If you have cancer drugs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A fever is more dangerous then. Ring your 24-hour <term ref=\"cancer-helpline\">cancer helpline</term> at once, by day or night. The number for your temperature is on <link xref=\"urgent-help#on-cancer-treatment\">the card for people on cancer treatment</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A look inside with a camera")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Doctors call it a laparoscopy. You are asleep, under a <term ref=\"general-anaesthetic\">general anaesthetic</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "The surgeon makes a few small cuts and lifts the wall of the tummy with gas. A thin tube with a camera goes in.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "It can find very small spots that scans have missed, on the liver or on the lining of the tummy. Samples can be taken too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "It takes from half an hour to 2 hours. Most people go home the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "A slight ache at the tip of the shoulder is normal afterwards, and so is some bruising.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Infection is rare. A hole in the bowel is very rare.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Serious effects of the keyhole examination")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Go to accident and emergency now if you had a keyhole examination and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you have a fever")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "you keep being sick")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "your tummy swells and gets more and more sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "the ache at your shoulder becomes severe")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Plan a day for the biopsy. The result usually takes about 2 weeks, sometimes longer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "If you do not have it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("biopsy", "You may say no, and you may ask for time. Scans may be enough. But without a sample it can be hard to choose the right drug, or to know where the cancer began.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Why do I need a biopsy? What will it change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Could I have an operation? Does that speak against a biopsy?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Has a liver team looked at my scans first?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "What do I do about my blood thinners?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "How often do people bleed at this hospital?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("biopsy", "Who do I ring if something is wrong at night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Tests on the cancer’s genes")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "What gene tests on the cancer can tell, what the short names mean, and the DPYD blood test.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "gene test, genetic test, molecular test, molecular tests, biomarker, biomarkers, mutation, kras, nras, ras, wild type, braf, msi, msi-high, mmr, dmmr, her2, egfr, alk, ntrk, dna test, dpyd, dpd, lynch, lynch syndrome, inherited, liquid biopsy, ctdna, receptor")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A <term ref=\"gene-test\">gene test</term> on the cancer looks for changes in the genes of its cells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The result can show which drugs may work, and which would not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "It is often done on tissue that was taken before, so you may not need a new sample.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The DPYD test is different. It is a blood test before some <term ref=\"chemotherapy\">chemotherapy</term>, to keep you safe.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Most of these changes are in the cancer only. You can ask if yours may run in the family.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Genes are the plans that tell each cell what to do. In cancer, some of them have changed. A laboratory looks for these changes in a piece of the cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A changed gene is often called “mutated”. A normal one is called “<term ref=\"wild-type\">wild type</term>”.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "before some targeted drugs for bowel cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "before some drugs for lung cancer, <term ref=\"melanoma\">melanoma</term> or stomach cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "when breast cancer has spread, to see if it still has the same markers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "when bowel cancer is first found, to look for a change that runs in families")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The names you may hear")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "RAS (also KRAS and NRAS)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For bowel cancer. The drugs <drug>cetuximab</drug> and <drug>panitumumab</drug> help only if <term ref=\"ras\">RAS</term> is normal.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "BRAF")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For bowel cancer and melanoma. A change in this gene can drive the cancer on. There are drugs that block it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "MSI-high or dMMR")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The cancer cells are bad at mending their genes. Such cancers may respond well to <term ref=\"immunotherapy\">immunotherapy</term>. About 4 in 100 bowel cancers that have spread are like this, and about 96 in 100 are not.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "HER2")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For breast and stomach cancer. If there is much of it, drugs that aim at <term ref=\"her2\">HER2</term> may help.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Hormone receptors")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For breast cancer. They show if <term ref=\"hormone-therapy\">hormone therapy</term> may help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "They can differ between the breast and the liver. In one study this changed treatment for about 12 in 100 people, and not for 88 in 100.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "EGFR, ALK and others")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For lung cancer. Several genes are tested to see if a targeted drug fits.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "KRAS G12C, NTRK, POLE")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Rare changes that matter for a few people. Ask if they were tested.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A test of the blood instead")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Cancers shed tiny bits of their genes into the blood. A “<term ref=\"liquid-biopsy\">liquid biopsy</term>” looks for them. In England it is used for some people with lung or breast cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For other cancers it is mostly used in research.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The DPYD test before some chemotherapy")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "It is for everyone who is offered <drug>fluorouracil</drug> (5-FU) or <drug>capecitabine</drug>. The body needs <term ref=\"dpd\">DPD</term> to break these drugs down. People with too little of it can have severe side effects, which can be a danger to life.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "people who are tested")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "before treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "About 5 in 100 people have a low level of DPD. About 95 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A low level causes no trouble in daily life. If yours is low, you can have less of the drug, or another drug.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "In Wales the result takes about 5 days. Treatment starts when it is known.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A normal result makes severe side effects less likely. It does not rule them out. The numbers to ring are on your <term ref=\"alert-card\">alert card</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Does it concern my family?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A change in the cancer alone is not passed on. But MSI-high or <term ref=\"dmmr\">dMMR</term> can be a sign of <term ref=\"lynch-syndrome\">Lynch syndrome</term>, which runs in families.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "If that is possible, you are offered more tests. Your close relatives can be tested too, and watched more closely for cancer. You can take your time to decide.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "What happens")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Your team asks for a piece of the cancer from an earlier operation or <term ref=\"biopsy\">biopsy</term>. If there is none, you may need a new biopsy.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "The laboratory does the work. You do not need to be there.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Your doctor tells you what was found, and what it means for your treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Effects of the test")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "A test on tissue that is already stored has no side effects. If you need a new sample, the effects are those of a <link xref=\"biopsy\">biopsy</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "For a blood test, there is the prick of a needle.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Waiting can be hard. The result may also be that no special drug fits. Then ask which other treatments there are.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Results often take 1 to 3 weeks. Ask for the date, and if treatment can start before then.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "If you do not have them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "You may say no. Then your team does not know if a targeted drug or immunotherapy may help. Without the DPYD test, nobody knows if fluorouracil or capecitabine is safe for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Which genes of my cancer were tested? What was found?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Which drugs does the result speak for or against?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Is there enough tissue, or do I need a new sample?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Have I had the DPYD test?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Does my family need to know?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("molecular-tests", "Can I have a copy of the result?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("your-team", "Your team and the MDT meeting")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("your-team", "Who does what in your care, what happens at the team meeting, and how to get a second opinion.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("your-team", "team, your team, who do i call, who does what, cns, clinical nurse specialist, key worker, nurse specialist, surgeon, hpb, oncologist, radiologist, pathologist, dietitian, mdt, mdm, team meeting, tumour board, multidisciplinary, second opinion, 2nd opinion, another doctor, consultant, macmillan nurse")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Many specialists look after you. They meet to talk about your scans and results.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "The meeting says which treatment they advise. You decide, with them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "You have one main contact, the <term ref=\"key-worker\">key worker</term>. It is often a specialist nurse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "UK guidance says that a team of liver specialists should look at cancer in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "You may ask for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "Who does what")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Specialist nurse (CNS)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Knows your kind of cancer and is often your key worker. Explains, supports you, and speaks for you at the meeting. Ring this person first with questions.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Liver surgeon (HPB surgeon)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Operates on the liver, the <term ref=\"bile-duct\">bile ducts</term> and the pancreas.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Cancer doctor (oncologist)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Treats cancer with drugs. A clinical oncologist gives <term ref=\"radiotherapy\">radiotherapy</term> as well.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Scan doctor (radiologist)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Reads your scans.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Interventional radiologist")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Treats through the skin with the help of scans, for instance <term ref=\"ablation\">ablation</term>, or takes a sample.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Pathologist")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Looks at samples under the microscope and says which cancer it is.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "The team of your first cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "For instance the bowel or breast team. They often stay in charge of the whole plan.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "MDT coordinator")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Sees that all results are there in time for the meeting.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Palliative care team")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Eases pain and other symptoms, at any stage.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "People who keep you strong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Dietitian for food, physiotherapist for moving, occupational therapist for daily life.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "People who support you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Psychologist or counsellor for feelings, social worker for money and help at home.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Cancer pharmacist")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Checks that your medicines are safe and go well together. You can ask about any of them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Your GP")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Knows your health as a whole, and helps between hospital visits.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "The MDT meeting")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "<term ref=\"mdt\">MDT</term> is short for multidisciplinary team. The specialists meet to talk about you. They look at scans, samples, your health and, if they know them, your wishes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Then they advise a treatment. You are usually not in the room. Your doctor or nurse tells you afterwards what was said.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "For cancer in the liver, it should be a team that can offer all the treatments. That team may be in another hospital.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "The usual way, from tests to check-ups")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("your-team", "Five round pictures, joined by arrows. First comes a magnifying glass over a liver: the tests. Next, three people sit at a table: the team meeting. Then comes a list with ticks: the plan that you agree with your doctors. After it, a drip bag and a capsule: treatment. Last comes a calendar with a tick: check-ups. Some steps may come more than once.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("your-team", "Five steps: tests, team meeting, plan, treatment and check-ups.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "Tests")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "Team meeting")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "Plan")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "Treatment")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("your-team", "Check-ups")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Ask when the meeting is, and who will tell you what it advised.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Tell your nurse what matters most to you, so that it is heard there.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Ask for the name and phone number of your key worker. If you have none, ask who it is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Bring someone with you to visits, and write things down. There is a list of <link xref=\"questions-to-ask\">questions to ask</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "A second opinion")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "This means asking another doctor for a view. You have no legal right to it, but it is rarely refused.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "First, ask your doctor to explain again. Say what worries you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Then ask your consultant or your GP to refer you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Ask if waiting could harm you. It may take time, and you may have to travel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "You can ask for it about the diagnosis, the advice or your care.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "Most teams meet every week. You should hear the advice soon after that. If you hear nothing, ring your key worker.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "Who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("your-team", "For questions, ring your key worker. The page <link xref=\"contact\">Contact your clinic</link> has room for the number. For signs that cannot wait, look at <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("your-team", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "Who is my key worker, and how do I reach them?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "Will a liver MDT look at my scans? When?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "Which team is in charge of my whole plan?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "What did the MDT advise, and why?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "Did everyone agree? What else was thought about?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("your-team", "How can I get a second opinion?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Treatment")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("treatment", "Choosing treatment together")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("treatment", "What treatment can aim for, what the choice depends on, and the kinds of treatment there are.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("treatment", "treatment, options, choices, cure, surgery, liver op, liver operation, cut out, resecton, resection, hepatectomy, keyhole, robot, pve, make liver grow, ablation, abalation, burning, zap, microwave, rfa, mwa, tace, chemoembolisation, chemoembolization, debiri, chemo beads, sirt, y90, y-90, radioactive beads, sir spheres, sabr, sabre, sbrt, cyberknife, radiotherapy, radiation, radio therapy, chemo, keemo, kemo, chemotherapy, folfox, folfiri, capox, targeted therapy, cetuximab, avastin, immunotherapy, immuno, keytruda, hormone tablets, net, carcinoid, transplant, new liver, histotripsy, trial, no treatment, watch and wait, monitoring, palliative, pallative, hospice, comfort care, second opinion")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "No one treatment is right for everybody. It depends on your cancer, your liver, your health and your wishes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Treatment has one of four aims: remove, shrink, control or comfort. Ask which one is yours.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "A team of specialists looks at all the choices. You decide with them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "You may ask for time, say no, or change your mind.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Care for pain and other symptoms is for you at any stage, with all other treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "The four aims")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Remove")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Take out or destroy all the cancer that can be seen. The hope is that it stays away. This is not possible for everyone, and the cancer may come back.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Shrink")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Make the cancer smaller, so that it may be possible to remove it later.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Control")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Slow the cancer down for a time. This may help you to live longer and feel better.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Comfort")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Ease pain and other symptoms. This goes along with all the other aims.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "The aim can change. Tell your team what matters to you, too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "What the choice depends on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "where the cancer began, and the changes in its genes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "how many spots there are in the liver, how large, and where")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "how much healthy liver would be left")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "if there is cancer elsewhere")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "how well earlier treatment has worked")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "your general health, and how well your liver works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "what matters most to you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "what the NHS offers where you live")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Experts do not agree on everything. In 2025, European experts said that the best care of bowel cancer in the liver is still debated. Two good teams may see things in different ways, so you may ask for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "The kinds of treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Most people are offered some of these, not all. The order on this page says nothing about which is best. Some are not offered in every hospital, or in every part of the UK.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Ablation (heat treatment)")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("treatment", "A needle goes into a small <term ref=\"tumour\">tumour</term> and destroys it with heat. This is <term ref=\"ablation\">ablation</term>. It works best on a few spots of less than <value>3 cm</value>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Some of the cancer may be left, or may come back. For small spots of bowel cancer, one large trial found fewer serious problems than with surgery. But people have not been followed for long yet, and experts do not agree.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"ablation\">Ablation (heat treatment)</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Active monitoring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "You have no treatment for now, but you have scans and blood tests at set times. <term ref=\"active-monitoring\">Active monitoring</term> may suit slow cancers, or people who wish to wait.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It spares you side effects. But the cancer may grow, and some choices may then be lost. You can change your mind at any time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"active-monitoring\">Active monitoring</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Chemotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "<term ref=\"chemotherapy\">Chemotherapy</term> drugs kill cells that divide. You have them by drip or as tablets, in rounds with rests between. They may shrink or control the cancer in the whole body.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "They also harm some healthy cells, which causes side effects. When they are used around an operation, experts do not agree if they help people to live longer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"chemotherapy\">Chemotherapy</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Chemoembolisation (TACE)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "A fine tube takes chemotherapy into the artery of the liver, and the blood flow to the tumour is blocked. Doctors call it <term ref=\"tace\">TACE</term>. It may slow cancer that is mainly in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Nearly everybody has some pain, fever or sickness for some days. Some hospitals offer it only when the cancer began in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"embolisation\">TACE (chemoembolisation)</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Hormone and neuroendocrine treatments")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Some breast cancers need hormones to grow, and drugs can block these. This is <term ref=\"hormone-therapy\">hormone therapy</term>. For <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>, monthly injections can slow growth and ease symptoms.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Such drugs may be taken for a long time. They can cause hot flushes and joint pain, or runny poo.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"hormone-and-net-treatments\">Hormone and neuroendocrine treatments</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Immunotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "<term ref=\"immunotherapy\">Immunotherapy</term> helps your own defences to destroy the cancer cells. It suits only some cancers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "About 4 in 100 people whose bowel cancer has spread have the type it suits. About 96 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It can inflame healthy parts of the body, even after it has ended. This needs quick treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"immunotherapy\">Immunotherapy</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Liver transplant")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "A small number of people with bowel cancer only in the liver may be looked at for a <term ref=\"liver-transplant\">transplant</term>. The hope is to take out all the cancer that is left. The rules are strict, and there are few donor livers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "The drugs that are needed afterwards weaken your defences. The cancer often comes back.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"liver-transplant\">Liver transplant and newer treatments</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Radiotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Focused <term ref=\"radiotherapy\">radiotherapy</term> (<term ref=\"sabr\">SABR</term>) aims strong rays at 1 to 3 spots, in 3 to 8 visits, without a cut. It may control those spots. A single visit with rays can also ease liver pain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It can make you tired and sick. Serious harm is not common, but it can happen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"radiotherapy\">Radiotherapy</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "SIRT (radioactive beads)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "In <term ref=\"sirt\">SIRT</term>, tiny radioactive beads go into the artery of the liver and lodge near the tumour. It may slow bowel cancer in the liver when chemotherapy no longer works or cannot be used.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It can make you tired and sore, and serious harm can happen. How much it helps people to live longer or better is not clear. You may have to travel for it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"sirt\">SIRT (radioactive beads)</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Supportive and palliative care")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "This eases pain, sickness, itch, fluid in the tummy and worry. <term ref=\"palliative-care\">Palliative care</term> is for any stage, not only for the end of life. A tube (<term ref=\"stent\">stent</term>) can open a blocked <term ref=\"bile-duct\">bile duct</term>, and a <term ref=\"drain\">drain</term> can let out fluid.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It does not treat the cancer itself. Its medicines can have side effects too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"supportive-care\">Supportive and palliative care</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Surgery (liver resection)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "A surgeon takes out the part of the liver with the cancer (<term ref=\"resection\">resection</term>). It may be done with one larger cut, or through small cuts (<term ref=\"keyhole-surgery\">keyhole surgery</term>), sometimes with a robot. The aim is to remove all the cancer that can be seen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Enough healthy liver must stay. It is a big operation, and it takes weeks to months to get over it. The cancer often comes back, and sometimes it can be treated again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"surgery\">Liver surgery (resection)</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Targeted therapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "<term ref=\"targeted-therapy\">Targeted therapy</term> acts on a weak point of the cancer cell, or on its blood supply. It may shrink or control the cancer. A test of the cancer’s genes shows if it could work for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Common side effects are a rash, runny poo and tiredness. The NHS does not pay for every drug.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"targeted-therapy\">Targeted therapy</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("treatment", "Trials and newer treatments")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "A <term ref=\"clinical-trial\">clinical trial</term> tests a new treatment or a new way to use one. It may or may not help you, and you can leave at any time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "One newer treatment, <term ref=\"histotripsy\">histotripsy</term>, breaks up a tumour with sound waves. An NHS hospital first used it in 2025. Nobody knows yet how well it works in the long run.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"clinical-trials\">Clinical trials</link> · <link xref=\"liver-transplant\">Liver transplant and newer treatments</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"compare-treatments\">Treatments side by side</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "When surgery is not possible at first")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Sometimes chemotherapy shrinks the cancer, and then an operation can be planned. So a “not now” may become a “yes”. It may also stay a “no”.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Sometimes too little healthy liver would be left. A doctor can block the vein to the side with the cancer, so that the other side grows. This is <term ref=\"portal-vein-embolisation\">portal vein embolisation</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "It takes some weeks. Not everybody goes on to the operation, most often because the cancer has grown. Studies do not agree on how many.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Read more: <link xref=\"growing-the-liver\">Making surgery possible</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "If the cancer causes no problems now")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Some people can safely wait, with scans at set times. But most people who feel well are still offered treatment. Early treatment may keep more choices open, or put off problems.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "If the cancer does cause pain or other symptoms, treatment can be aimed at those.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "What if I have no treatment?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "You may choose not to have treatment for the cancer. It is always one of the choices, and nobody should push you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "Without treatment, the cancer is likely to grow. How fast differs a great deal from one person to the next. Ask your team what they would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("treatment", "You would not be left alone. Care for your symptoms goes on.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("treatment", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "What is the aim: remove, shrink, control or comfort?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "What are all my choices, and what if I do nothing?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "What are the benefits and the risks for someone like me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "How will it affect my daily life?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "How much time is there to decide?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "Can I have a second opinion?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "Is there a trial I could join?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("treatment", "Is it offered by the NHS near me?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Treatments side by side")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Choose up to three treatments, and see the same facts about each of them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "compare, comparison, side by side, table, options, choices, difference, which treatment, pros and cons, benefits and risks")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "You choose what you want to see. Nothing is chosen for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Each treatment gets the same space. They stand from A to Z, so the order says nothing about which is best.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Not every treatment is offered to everyone. It depends on your cancer, your liver and your health.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Take your questions to your team. They know what could work for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Choose what to see")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "The facts are short. To read more about a treatment, choose its name in the table.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "How to use this")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Look first at what each treatment is for. Two treatments may have different aims.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Then look at what matters to you. For some people this is time at home. For others it is less pain, or the hope of a longer life.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "“Not stated” means that our page does not say. It does not mean that there is nothing to know.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Some people have more than one of these treatments, one after the other.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "You may also choose to have no treatment for the cancer. You can read about this in <link xref=\"treatment#no-treatment\">What if I have no treatment?</link>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Which of these could work for me, and which could not?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "What would you hope for from each one?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "What are the risks for someone like me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Can I have another treatment later if this one does not work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("compare-treatments", "Where would I have it, and how often would I travel?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("surgery", "Liver surgery (resection)")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("surgery", "What it means to have a part of the liver taken out, from getting ready to getting better.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("surgery", "surgery, operation, liver op, liver operation, liver resection, resecton, cut out, hepatectomy, hepatectomie, hemihepatectomy, lobectomy, wedge, segmentectomy, keyhole, laparoscopic, laproscopy, robot, robotic, da vinci, davinci, open surgery, scar, drain, hdu, intensive care, eras, enhanced recovery, prehab, bile leak, liver failure, hospital stay, going home, lifting")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "A surgeon takes out the part of the liver that holds the cancer. Doctors call this a liver <term ref=\"resection\">resection</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The aim is to remove all the cancer that can be seen. This is not possible for everyone, because enough healthy liver must stay.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The part that stays grows. In about 3 months, the liver is nearly back to its old size.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "It is a big operation. Pain and tiredness are usual, and serious problems can happen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The cancer often comes back. Sometimes it can be treated again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "To remove all the cancer in the liver that can be seen.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "A surgeon takes out a part of the liver. It is done through one larger cut or some small ones.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "You are asleep, under a <term ref=\"general-anaesthetic\">general anaesthetic</term>.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "Often 2 to 5 after <term ref=\"keyhole-surgery\">keyhole surgery</term>, and 5 to 10 after open surgery. It can be less or more.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "Some visits for tests before it, then one stay. A few people need 2 operations.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "Up to about 3 months after open surgery. It is often shorter after keyhole surgery.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "Pain, tiredness, less appetite and a change in how often you poo.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "Infection, <term ref=\"bile-leak\">bile leak</term>, <term ref=\"blood-clot\">blood clots</term>, bleeding or liver failure. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("surgery", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The surgeon takes out the part or parts of the liver with the cancer. A rim of healthy liver goes with it. Your liver can do its work with the part that stays.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Before, just after, and some months later")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("surgery", "Three drawings of the liver, one below the other. In the first, there are two dark spots in the right part, which is on the left of the picture. A dashed line shows where the cut will be. In the second, the right part and the gallbladder are gone, and only the left part is there. In the third, that part has grown to nearly the size of the old liver. Its shape is rounder than before. This is one example, and often less is taken out.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("surgery", "The liver before the operation, after a part has been taken out, and after it has grown again.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Spots of cancer")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Where the cut will be")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Part taken out")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Part that stays")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("surgery", "Grown again")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "There are three ways to do it:")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("surgery", "Open surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The surgeon works through one larger cut below the ribs. It may reach across the top of the tummy.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("surgery", "Keyhole surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "The surgeon uses a camera and long thin tools, through a few small cuts. Gas lifts the wall of the tummy out of the way. Keyhole surgery does not suit everyone.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Sometimes a keyhole operation has to change to open surgery. One London hospital says this may happen to as many as 1 in 10 people. For at least 9 in 10, it does not.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("surgery", "Robotic surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "This is keyhole surgery with tools on robot arms. The surgeon moves each arm. The robot does nothing on its own.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Experts do not agree if it is better than other keyhole surgery. Not every hospital has it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Names your surgeon may use")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Wedge resection:</em> a small piece is taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Segmentectomy:</em> one or more of the 8 numbered <term ref=\"segment\">segments</term> are taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Right or left hepatectomy:</em> the right or the left side is taken out. With the right side, the <term ref=\"gallbladder\">gallbladder</term> goes too. You can live well without it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Extended resection:</em> one side and a part of the other.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "It is used most often for bowel cancer that has spread to the liver. Now and then it is used for other cancers. Your team looks at these things:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "if all the spots can be taken out")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "if enough healthy liver would stay")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "if there is cancer elsewhere, and if that can be treated")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "if you are fit enough for a big operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "When bowel cancer in the liver is first found, an operation is possible for about 1 to 2 in 10 people. For 8 to 9 in 10 it is not, at that time. Sources differ, and some say 3 in 10.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<term ref=\"chemotherapy\">Chemotherapy</term> may shrink the cancer first, so that more people can have the operation. There are also ways to make the healthy part grow: see <link xref=\"growing-the-liver\">Making surgery possible</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You have scans, blood tests and a tracing of your heart. They show if you are fit enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You meet the surgeon, the nurse and the doctor who will put you to sleep. They tell you the benefits and the risks. Then you decide.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "If you have had chemotherapy, you usually wait 4 to 6 weeks. Your liver needs this rest.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Tell the team all the medicines and herbs you take, blood thinners most of all. Ask what to stop, and when.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Get as fit as you can: move, eat well, do not smoke. This is called <term ref=\"prehabilitation\">prehabilitation</term>. It may help you to get well sooner.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You learn how to breathe deeply and move your legs. This helps to prevent chest infections and blood clots.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Your letter says when to stop eating and drinking. Some hospitals give you energy drinks for the night before.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You are asleep. Often the surgeon first looks inside with a camera, and scans the liver again. If there is more cancer than the scans showed, the plan may change.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Macmillan says that the operation takes 3 to 4 hours. Others give from 1 hour to 10 hours. It depends on how much is taken out.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You wake up with nurses close by. Many people spend 1 or 2 nights in a <term ref=\"high-dependency-unit\">high-dependency unit</term>. The staff check your blood pressure often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "For some days you may have these:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a drip in an arm or the neck, for fluids")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a thin tube in your back for pain medicine (<term ref=\"epidural\">epidural</term>), or another kind of pain relief")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a tube into your bladder, for your pee")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a <term ref=\"drain\">drain</term> near the wound")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a tube through the nose into the stomach, so that you do not feel sick")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You are helped out of bed the next day, or sooner. You eat and drink again soon. This plan is called <term ref=\"enhanced-recovery\">enhanced recovery</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You wear stockings and have a small injection each day, so that your blood does not clot. The injections may go on for some weeks at home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Tell the nurses when it hurts. Pain can be treated well, and without pain you breathe and walk better.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "At home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You may be tired for weeks to months. Rest, and walk a little more each day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Do not lift heavy things for 6 to 8 weeks or more, as your own team tells you. Guides do not agree on how long the wound needs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Ask your doctor when you can drive. If you still cannot after 3 months, you must tell the DVLA.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Eat well. Small meals, more often, may be easier.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Ask your team about alcohol and about work.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "pain at the wound, which medicines ease")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "tiredness for weeks to months")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "a bloated tummy, an ache at the tip of the shoulder, a numb scar")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "less appetite, and a change in how often you poo")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Once people are over the operation, most have no lasting effects from it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Fluid</em> that gathers near the liver. A doctor can let it out through the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>A bile leak.</em> Most are treated with a drain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Infection</em> of the wound or the chest.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Blood clots</em> in the legs or the lungs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Bleeding.</em> Most people need no blood from a donor. Few need a second operation for it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>Liver failure,</em> when the part that stays cannot do the work. It is rare, but serious. It is more likely when a large part is taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "<em>A <term ref=\"hernia\">hernia</term></em> at the scar, later on. Scans find it often after open surgery, but many cause no trouble.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Figures, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "These figures are about groups of people, some treated years ago. They cannot tell what will happen to you. Ask your surgeon for the figures of your own hospital.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having liver surgery in one UK unit")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "after the operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "In one UK unit, about 10 in 100 people needed donor blood (a <term ref=\"blood-transfusion\">transfusion</term>). About 90 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having liver surgery, in large studies")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "In large studies, about 8 in 100 people had a bile leak. About 92 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having planned liver surgery in a Danish specialist unit")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "In a Danish specialist unit, 16 in 100 people had a serious problem that needed treatment. 84 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "One trial in Norway compared two ways to operate. Nobody in it had a large part of the liver taken out.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having keyhole liver surgery in a trial in Norway")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "within 30 days")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "With keyhole surgery, 19 in 100 people had a problem within 30 days that needed more than minor treatment. 81 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having open liver surgery in a trial in Norway")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "With open surgery, 31 in 100 people had such a problem within 30 days. 69 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Some people die after a liver operation, and reports differ a great deal. The next two come from doctors who know hospitals with many such operations.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "people having planned liver surgery in hospitals that do many")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "around the operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "UK doctors wrote in 2019 that about 3 in 100 people die around the time of the operation. About 97 in 100 do not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("surgery", "within 90 days")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "In a Danish specialist unit, about 5 in 1,000 people died within 90 days. About 995 in 1,000 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "An older study from the United States looked at people of 65 and over, treated from 2000 to 2004. Within 90 days, about 8 in 100 had died. About 92 in 100 were alive.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "After liver surgery for bowel cancer, the cancer comes back within 2 years in about 70 in 100 people. In about 30 in 100 it does not. Another review gives up to 65 in 100.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("surgery", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Serious effects: when to ring the hospital")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "A fever or shivers after an operation can mean an infection. Do not wait for the morning.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("surgery", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "you have a fever, or feel shivery or unwell")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "your wound is red, hot, oozing or opening, or your drain leaks or stops")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "your medicines do not control your pain, or your tummy swells")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "If <term ref=\"bile\">bile</term> comes out round a bile drain, go to accident and emergency. Do the same for <link xref=\"urgent-help#yellow-with-fever\">yellow eyes or skin with a fever or shivers</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "If you have had cancer drugs, look at <link xref=\"urgent-help#on-cancer-treatment\">the card for people on cancer treatment</link> too. If you went home with a drain near the liver, <link xref=\"urgent-help#stent-or-drain\">the card on stents and drains</link> is also for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "When")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "What is usual")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Next day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "You sit up, walk a little, drink and begin to eat.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Day 2 to 5")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Tubes come out. After keyhole surgery, many people go home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Day 5 to 10")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Many people go home after open surgery. Some leave earlier.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Week 4 to 6")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "If you need chemotherapy again, it often starts now.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Week 6 to 8")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Ask if you may lift heavy things again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Month 3")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Many people are back to their usual life.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Guides differ on how fast the liver grows: some say 4 to 6 weeks, others 3 months.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Without the operation, the cancer is likely to grow. How fast differs from person to person. Ask what your team would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Nobody has tested surgery against no surgery in a fair trial. So nobody knows exactly how much longer people live because of it. People who can have it often do better, but they were fitter to begin with.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "For small spots, <term ref=\"ablation\">ablation</term> may be another choice. One large trial found no clear difference in survival and fewer serious problems. People have not been followed for long yet, and experts do not agree.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Others have focused <term ref=\"radiotherapy\">radiotherapy</term>, drugs, or care for their symptoms. You may also ask for time, or a <term ref=\"second-opinion\">second opinion</term>. All of them are on the page <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("surgery", "Experts do not agree if chemotherapy before or after surgery helps people to live longer. Ask what it would mean for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("surgery", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "Which part will be taken out, and how much stays?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "Open, keyhole or robot: why that one for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "How many do you do in a year, and what are your results?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "Will I need chemotherapy before or after?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "What will you do if you find more cancer?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "How will my pain be treated?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "How long will I be off work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("surgery", "Who do I ring, day and night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Making surgery possible")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Ways to make an operation possible: growing the healthy side of the liver, two operations, or chemotherapy first.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "making surgery possible, portal vein embolisation, embolization, pve, vein block, vein plug, make liver grow, grow liver, liver too small, remnant, flr, two operations, two-stage, alpps, alps, liver venous deprivation, lvd, chemo first, conversion, inoperable, cannot operate, unresectable")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Sometimes an operation cannot be done at first. Too little healthy liver would stay, or there is too much cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "<term ref=\"chemotherapy\">Chemotherapy</term> may shrink the cancer first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A doctor can block a vein to one side of the liver, so that the other side grows.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Some people have two operations, with time between them for the liver to grow.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Not everybody reaches the last operation. It helps to ask early what the plan is then.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "To make it possible to remove the cancer with an operation later.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A vein to one side of the liver is blocked. Or there are two operations, or chemotherapy comes first.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "For the vein, you are asleep or made sleepy. For operations, you are asleep.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Often 1 for the vein treatment. Days to weeks for two operations.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "One for the vein, one for a scan some weeks later, then the operation.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Some days after the vein treatment. Three months or more after two operations.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Tiredness, weakness and a mild fever after the vein treatment.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Bleeding, infection or a clot in a vein that you need. Two operations carry more risks. Some can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "The operation may not be safe. Other treatments may still slow the cancer or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Enough working liver must stay after an operation. If too little stays, the liver may fail. So your team measures on a scan how much would be left.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "How much is enough differs. A healthy liver needs less. After a lot of chemotherapy, or with a scarred liver, more must stay.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Chemotherapy first")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Drugs shrink the cancer, so that it can be taken out with less liver. Then you usually wait 4 to 6 weeks for the operation.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Blocking a vein (portal vein embolisation)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "The <term ref=\"portal-vein\">portal vein</term> feeds the liver. A doctor plugs the branch to the side with the cancer. The other side then gets more blood and grows: <term ref=\"portal-vein-embolisation\">portal vein embolisation</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Blocking two veins")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A vein that leads blood out of the same side is blocked as well. The liver may grow faster. It is newer, and trials are still looking at it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Two-stage surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "The surgeon clears one side, waits until the liver has grown, and then clears the other side. This is <term ref=\"two-stage-surgery\">two-stage surgery</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "ALPPS")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "In <term ref=\"alpps\">ALPPS</term>, the surgeon splits the liver and ties the vein. The second operation comes about 1 to 2 weeks later. Few hospitals do it, for a few people.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "When a vein is blocked, the other side grows")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Two drawings of the liver. In the upper one, the portal vein enters from below and divides into two branches. Three small plugs block the branch to the side with the dark spots, on the left of the picture. In the lower one, some weeks later, that side is smaller and the other side is much larger.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Plugs block one branch of the portal vein. Weeks later, the other side of the liver has grown.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Portal vein")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Plugs")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Spots of cancer")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Side with the blocked vein")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Other side, before")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Blocked side, later")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Other side, grown")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "when all the cancer could come out, but too little liver would stay")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "when the rest of the liver is healthy enough to grow")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "when you are fit enough for a big operation after it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "It may not suit you if your liver or kidneys work poorly. The same is true with a blocked <term ref=\"bile-duct\">bile duct</term>, or with cancer in the vein.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What happens when a vein is blocked")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "You have blood tests, and a scan that measures your liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Tell the team if you take blood thinners or herbs. They tell you what to stop.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "You are told when to stop eating and drinking.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Some hospitals put you to sleep. Others give you a medicine that makes you sleepy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A specialist puts a thin tube through the skin into the liver, and watches it on a screen. Glue or small plugs block the vein. There is no large cut.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "You may feel tired and weak and have a mild fever for some days. This comes from the blocked vein. Rest and drink plenty.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A scan after some weeks shows if the liver has grown enough. If it has, the operation is planned, usually 4 to 8 weeks after the vein was blocked.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "If it has not, or if the cancer has grown, the plan changes. This is hard news. Your team looks at what else there is.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "tiredness and weakness")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "a mild fever")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "an ache on the right side, or feeling sick")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "<em>Bleeding or infection.</em> Both are uncommon.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "<em>A clot or a plug in the vein that you need.</em> This is uncommon. It may make the operation impossible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "<em>Not enough growth, or more cancer,</em> while you wait.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "<em>After two operations:</em> infection, a <term ref=\"bile-leak\">bile leak</term> or liver failure. ALPPS has more serious problems than two-stage surgery. Studies have not shown that people live longer with one than with the other.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Figures, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "These figures are about groups of people, some treated years ago. They cannot tell what will happen to you. Ask for the figures of your own hospital.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "The first four come from a review of many studies of blocking the vein.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "people who had portal vein embolisation, in many studies")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "before the planned operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "In about 3 in 100 people, the liver did not grow enough. In about 97 in 100, it did.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "In about 6 in 100 people, the operation was called off because the cancer had grown. In about 94 in 100, it was not called off for this reason.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Between 2 and 3 in 100 people had a serious problem from it. The other 97 to 98 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "around the treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "About 1 in 1,000 people died. About 999 in 1,000 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Sources do not agree. A later review says that 20 to 40 in 100 people never reach the operation, and 60 to 80 in 100 do. A London hospital says that serious problems happen to fewer than 1 in 100, so not to more than 99 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "In pooled studies, about 78 in 100 people had both parts of two-stage surgery, and about 22 in 100 did not. With ALPPS, about 98 in 100 had both parts, and about 2 in 100 did not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Serious effects: when to ring the hospital")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "A mild fever is common after this treatment. But nobody can tell at home if it is an infection, so ring. If you have had cancer drugs, the number on your <term ref=\"alert-card\">alert card</term> comes first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "you have a fever, or feel shivery or unwell")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "your medicines do not control your pain, or it gets worse")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "the wound is red, hot, oozing or bleeding")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "your tummy swells over days")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "From blocking the vein to the operation: usually 4 to 8 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Between the two operations: about 6 to 7 weeks on average with two-stage surgery, and about 12 days with ALPPS.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "With chemotherapy first: a scan after 2 to 3 months, then a rest of 4 to 6 weeks.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Without these steps, the operation may not be safe. The cancer is then likely to grow, unless other treatments slow it down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Other choices may be drugs, <link xref=\"ablation\">ablation</link> of small spots, focused <link xref=\"radiotherapy\">radiotherapy</link>, or <link xref=\"supportive-care\">care for your symptoms</link>. You may ask for time, or for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "You may say no at each step, and change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "How much must my liver grow, and how will you know?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What happens to the cancer while I wait?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Will I have chemotherapy in that time?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Why this way for me, and not another?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "How many people like me reach the operation?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "What is the plan if it does not work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("growing-the-liver", "Who do I ring if I feel unwell?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("ablation", "Ablation (heat treatment)")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("ablation", "How a needle can destroy a small tumour in the liver, and what to expect before, during and after.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("ablation", "ablation, abalation, burning, burn, zap, heat treatment, microwave, mwa, rf, rfa, radiofrequency, needle treatment, nano knife, nanoknife, ire, irreversible electroporation, electric, cryotherapy, freezing, collision trial, small spots")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "A needle goes into the <term ref=\"tumour\">tumour</term> and destroys it with heat. Doctors call this <term ref=\"ablation\">ablation</term>.")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("ablation", "It works best for a few spots of less than <value>3 cm</value>, in a safe place.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You are asleep. Most people stay for 1 night.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Feeling as if you had flu for some days is common. Serious problems are less common, but they can happen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Some cancer may be left, or may come back. It can be done again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "To destroy all of a small tumour, or several.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "A needle goes through the skin into the tumour and heats it. A scan shows the way.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "You are asleep, under a <term ref=\"general-anaesthetic\">general anaesthetic</term>.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "Most often 1. Some people go home the same day.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "One visit to get ready, one for the treatment, and one for a scan. It can be repeated.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "Some days to about a week.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "Pain for some days, a mild fever, and feeling as if you had flu.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "Bleeding, infection, or a burn to an organ nearby. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("ablation", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "A thin needle goes through the skin, right into the tumour. Its tip gets hot. The heat destroys the tumour and a small rim around it.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "The needle and the hot zone")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("ablation", "A drawing of the liver from the front, not to scale. A thin needle comes from the left of the picture. It goes through the skin and into the liver, and its tip lies in a dark tumour. Two rings round the tumour show where it gets hot: the tumour itself and a rim of liver around it. A large vein lies further away.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("ablation", "A needle in a tumour of the liver, with a hot zone round it.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "Needle")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "Skin")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "Hot zone")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ablation", "Liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "There are two main kinds. Radiofrequency ablation (RFA) uses an electric current, and microwave ablation (MWA) uses microwaves. What you notice is much the same.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "It may be done through the skin, or during an operation on the liver.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Electric pulses instead of heat")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<term ref=\"electroporation\">Irreversible electroporation</term> (IRE, or NanoKnife) uses short electric pulses. They make holes in the cancer cells. It may suit a small tumour next to a vessel or a <term ref=\"bile-duct\">bile duct</term>, where heat could do harm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You are asleep, your muscles are relaxed, and the pulses are timed with your heartbeat. It can upset the rhythm of the heart or cause bleeding.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "In 2019, NICE looked at it for cancer that began in the liver. It said that it is only for research, as nobody knows well enough if it works. Ask if what you are offered is part of a study.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "When it is used")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("ablation", "The spots are few and small, best less than <value>3 cm</value> across.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "They lie in a safe place, not too close to the bowel or a large bile duct.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "An operation would be too hard on you, you had one before, or you do not want one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Or it is used together with an operation: some spots are cut out, and others are heated.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You must be fit enough to be put to sleep, and your liver must work well enough.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Ablation or surgery?")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("ablation", "One large trial asked this for bowel cancer in the liver. The 300 people in it could have had either, and none of their spots was larger than <value>3 cm</value>. After about 2½ years, survival was much the same, and ablation had fewer serious problems.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "But people have not been followed for long yet. Many people have spots that are too large or in the wrong place. Experts do not agree, so ask what your team thinks, and why.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Figures from this trial, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "These figures are about a chosen group of people. They cannot tell what will happen to you.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("ablation", "people with small bowel cancer spots in the liver who had ablation in a trial")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("ablation", "after the treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "With ablation, about 7 in 100 people had a serious problem. About 93 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("ablation", "people with small bowel cancer spots in the liver who had surgery in a trial")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "With surgery, about 20 in 100 people had a serious problem. About 80 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Three of the 300 people died because of treatment. All three had surgery. The other 297 did not die because of treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "About a week before, you have blood tests and perhaps a tracing of your heart.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Tell the team if you take blood thinners. They tell you what to stop, and when.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You are told when to stop eating and drinking. Bring a small bag for the night.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You are asleep and feel nothing. A doctor who works with scans (an interventional radiologist) guides the needle with <term ref=\"ultrasound\">ultrasound</term> or a <term ref=\"ct-scan\">CT scan</term>. The cut in the skin is tiny.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Each spot takes about 10 to 15 minutes to heat. All in all, it often takes from half an hour to 2 hours.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You wake up with painkillers at hand. Most people go home the next day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You can mostly do your usual things again after some days to a week.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "A scan after 4 to 8 weeks shows if all of the tumour has gone. Then you have scans at set times.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "pain where you were treated, for some days and up to 2 weeks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "an ache in the shoulder")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "a mild fever, and feeling as if you had flu, from about day 3 for up to a week")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "tiredness")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<em>Bleeding</em> in the tummy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<em>Infection,</em> such as a pocket of pus in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<em>A burn to an organ nearby,</em> such as the bowel or a bile duct.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<em>Fluid around the lung,</em> which can make you short of breath.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "<em>Some tumour is left.</em> A London hospital says that about 8 in 10 tumours are fully destroyed. About 2 in 10 are not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "It can be done again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Sources do not agree on how often serious problems happen. Two UK sources say that fewer than 1 in 100 people have them, and more than 99 in 100 do not. Reviews and trials say 3 to 7 in 100, so 93 to 97 in 100 do not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "The risk of dying, if you want to know")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "This figure is about a large group of people with many kinds of liver tumour. It cannot tell what will happen to you.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("ablation", "people having needle treatment for liver tumours, in many studies")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("ablation", "around the treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "About 2 in 1,000 people died. About 998 in 1,000 did not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ablation", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Serious effects: when to ring the hospital")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "A mild fever is common at first. But a higher one can mean an infection. If you have cancer drugs as well, the number on your <term ref=\"alert-card\">alert card</term> comes first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ablation", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("ablation", "your temperature is above <value>38 °C</value>, or you feel shivery")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "you still feel unwell or have a fever after a week")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "your pain gets worse, or your medicines do not control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "the wound is red, hot, oozing or bleeding")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "The treatment: often from half an hour to 2 hours.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "In hospital: most often 1 night.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Back to usual things: some days to a week.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "First scan: after 4 to 8 weeks.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Without treatment, the tumour is likely to grow. It may then be too large for ablation. How fast differs from person to person, so ask what your team would expect.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "Other choices may be <link xref=\"surgery\">liver surgery</link>, focused <link xref=\"radiotherapy\">radiotherapy</link>, drugs, or <link xref=\"supportive-care\">care for your symptoms</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ablation", "You may say no, or ask for time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ablation", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "Are my spots small enough, and in a safe place?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "How likely is it that some is left?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "Would surgery be better or worse for me, and why?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "How many do you do in a year, and what are your results?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "Can it be done again?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "Is this heat, or is it something newer?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ablation", "Who do I ring, day and night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("embolisation", "TACE (chemoembolisation)")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("embolisation", "How chemotherapy or tiny beads are put into the artery of the liver to slow the cancer there.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("embolisation", "tace, chemoembolisation, chemoembolization, embolisation, embolization, debiri, chemo beads, irinotecan beads, bland embolisation, tae, hepatic artery embolisation, artery treatment, groin tube, catheter, post-embolisation syndrome, neuroendocrine, net, carcinoid")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A fine tube brings <term ref=\"chemotherapy\">chemotherapy</term> into the artery of the liver. Then the blood flow to the <term ref=\"tumour\">tumour</term> is blocked. This is <term ref=\"tace\">TACE</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "It may slow the cancer or ease symptoms. It does not remove it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Nearly everybody has some pain, mild fever or sickness for some days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Serious problems, such as a weaker liver, are rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Not every hospital offers it for cancer that has spread to the liver.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "To slow the cancer in the liver, ease symptoms, or now and then make surgery possible.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A fine tube goes from the groin into the artery of the liver. Chemotherapy and tiny beads go in.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You are awake. The skin is numbed, and you may have a medicine to relax you.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Often 1 or 2.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Often more than one treatment, some weeks apart.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "About 1 to 2 weeks.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Pain, mild fever, sickness and tiredness for some days.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Liver failure, infection, bleeding or a sore <term ref=\"gallbladder\">gallbladder</term>. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("embolisation", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Healthy liver gets most of its blood from the <term ref=\"portal-vein\">portal vein</term>. Tumours get theirs mostly from the <term ref=\"hepatic-artery\">hepatic artery</term>. So a treatment put into that artery reaches the tumour more than the healthy liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "TACE does two things. It brings a strong amount of chemotherapy right to the tumour. Then it blocks the blood that feeds it.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "From the groin to the liver artery")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A drawing of the middle of the body, not to scale. A thin tube goes into an artery at the groin, up through the large artery of the body and into the artery of the liver. A circle beside it shows the tip of the tube much larger. Drug and tiny beads come out of the tip. They lie in the small arteries in and around a dark tumour.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A thin tube leads from the groin into the artery of the liver. Drug and tiny beads flow into the vessels of a tumour.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Thin tube")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Large arteries")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Liver artery")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Tip of the tube")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Drug")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Tiny beads")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("embolisation", "DEBIRI")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("embolisation", "For bowel cancer, the tiny beads may hold the drug <drug>irinotecan</drug>. They let it out slowly: <term ref=\"debiri\">DEBIRI</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Without chemotherapy (bland embolisation)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "The blood flow is blocked, and no drug is given. This is used mostly for <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>. It can ease flushing and diarrhoea from their hormones.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A chemotherapy pump for the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Some expert centres in other countries put a small pump under the skin. It sends chemotherapy into the artery for a long time (hepatic artery infusion). It can scar <term ref=\"bile-duct\">bile ducts</term> or cause ulcers, and the pump can fail.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Most of what is known comes from single hospitals, and trials go on. In the UK it is hardly ever offered outside a trial.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "The cancer is mainly in the liver and cannot be taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Other treatments have not worked well enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Hormones from a neuroendocrine tumour cause symptoms that drugs do not control.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Now and then it is used to shrink the cancer before an operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What is offered differs. One large UK hospital uses TACE only for cancer that began in the liver. Macmillan says that it is used for cancer that has spread there, too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Your liver must work well enough to stand it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Few good studies have tested it for cancer that has spread to the liver. So nobody knows well enough if people live longer or better with it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You have blood tests, and some people have a scan of the heart.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You usually stop eating 4 to 6 hours before. Your letter tells you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Tell the team if you take blood thinners, have diabetes, or had a bad reaction to scan dye.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "With a neuroendocrine tumour, you may get a drip that keeps its hormones in check.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You lie on your back and are awake. The skin of the groin is numbed, and a fine tube goes into the artery there. Some doctors go in at the wrist.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Dye shows the vessels on a screen (<term ref=\"angiogram\">angiogram</term>). Then the drug and the beads go in. You should not feel the tube inside you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "It takes about an hour to an hour and a half.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You lie flat for some hours, so that the artery can close. You get medicines for pain and sickness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Most people stay for 1 or 2 nights. Later, a scan shows how well it has worked.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "It may be done several times, one side of the liver after the other.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Pain, a mild fever and feeling sick are so common that they have a name: <term ref=\"post-embolisation-syndrome\">post-embolisation syndrome</term>. It is worst in the first day or two. It mostly settles in about a week, and can last 2 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "pain in the tummy or the shoulder")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "a mild fever, and feeling as if you had flu")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "feeling sick")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "tiredness, and a bruise in the groin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Liver blood tests go up for some days, and mostly come back to normal within a week.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Two UK sources call these rare or very rare. Some can be a danger to life. Ask how often they happen where you are treated.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>A weaker liver.</em> In rare cases the liver fails.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>Infection,</em> or a pocket of pus in the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>A sore gallbladder</em> or a harmed bile duct.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>Bleeding</em> from the artery.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>Low blood counts</em> from the chemotherapy, so that infections are more likely.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "<em>Harm to the kidneys.</em>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Serious effects: when to ring the helpline")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("embolisation", "A mild fever is common after TACE. But nobody can tell at home if it is an infection, so ring. If you have no <term ref=\"cancer-helpline\">cancer helpline</term> or <term ref=\"alert-card\">alert card</term>, ring the number your hospital gave you, or <phone>111</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("embolisation", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "If the groin bleeds")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Lie down and press firmly on the place. If it does not stop, call <phone>999</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "The treatment: about 1 to 1½ hours.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "In hospital: often 1 or 2 nights.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Until you feel better: about 1 to 2 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Until the next one, if you need it: in one study, 3 weeks.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Without treatment, the cancer is likely to grow. How fast differs from person to person. Ask what your team would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Other choices may be drugs, <link xref=\"sirt\">SIRT</link>, <link xref=\"ablation\">ablation</link>, <link xref=\"radiotherapy\">radiotherapy</link>, or <link xref=\"supportive-care\">care for your symptoms</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("embolisation", "You may say no, ask for time, or change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What is the goal for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "How many treatments will I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "How will my pain be treated?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Will it affect an operation later?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What happens if my liver tests get worse?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "What else could I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("embolisation", "Who do I ring, day and night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("sirt", "SIRT (radioactive beads)")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("sirt", "How tiny radioactive beads are used to slow cancer in the liver, and what to be careful about afterwards.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("sirt", "sirt, y90, y-90, yttrium, beads, radioactive beads, radioembolisation, radioembolization, tare, sir spheres, sirspheres, theraspheres, microspheres, internal radiotherapy, radioactive at home, children and sirt, pregnant")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tiny radioactive beads are put into the artery of the liver. They lodge near the <term ref=\"tumour\">tumour</term> and harm it from close by. This is <term ref=\"sirt\">SIRT</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "It is mostly for bowel cancer in the liver when surgery is not possible and drugs no longer work.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You need two visits: one to plan it, and one to have it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "It may slow the cancer. Nobody knows well enough if people live longer or better with it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Afterwards you follow safety rules for a short time, mainly about small children and pregnant people.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "To slow the cancer in the liver for a time.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "A fine tube from the groin or wrist brings radioactive beads into the artery of the liver.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "You are awake. The skin is numbed.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "None or 1 after each visit. Sometimes more.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "Two, with 1 to 2 weeks between them. Then a scan after about 3 months.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tiredness for about 2 to 6 weeks.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tiredness, pain in the tummy, sickness and a mild fever.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "Harm to the liver, an ulcer, infection, or harm to the lungs. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("sirt", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "SIRT is <term ref=\"radiotherapy\">radiotherapy</term> from the inside. Each bead is tiny and gives off rays that reach only a little way. So the tumour gets most of them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tumours in the liver get their blood mostly from the <term ref=\"hepatic-artery\">hepatic artery</term>. That is why the beads go in there. Some healthy liver is reached too.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Beads round a tumour")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("sirt", "A drawing of the liver from the front, not to scale. A thin tube lies in the artery that leads into the liver. Many tiny beads have come out of it. They are stuck in small branches of the artery, round a dark tumour and in it. A pale glow around them shows how far the rays reach.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tiny beads lie in the small arteries round a tumour in the liver.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Thin tube")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Liver artery")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Beads")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Reach of the rays")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("sirt", "Liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "The beads are strongest in the first days. They stay in the body for good, and this does no harm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "It is not the same as <term ref=\"tace\">TACE</term>, which uses <term ref=\"chemotherapy\">chemotherapy</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "The cancer began in the bowel, has spread only or mainly to the liver, and cannot be taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Chemotherapy no longer works, or you cannot have it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Your liver works well enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "For this, the NHS in England began to pay in 2019. In other parts of the UK, your doctor may have to ask for it. You may have to travel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "NICE said in 2020 that hospitals should collect results for these people. For people who can still have chemotherapy, it said to use SIRT only in research.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "For <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>, sources do not agree. NICE allows it in expert centres, but an NHS England policy did not pay for it as routine. Ask what is true where you live.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "First visit: planning")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You stop eating 4 hours before. You may drink water until 2 hours before.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "The skin of the groin or wrist is numbed. A fine tube goes into the artery, and X-rays show the way (<term ref=\"angiogram\">angiogram</term>).")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Side branches may be blocked, so that no beads go to the stomach or other organs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "A test with a little radioactive <term ref=\"tracer\">tracer</term> and a scan shows where the beads would go.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You go home at the end of the day, or early next morning.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Sometimes the test shows that SIRT would not be safe, for instance because too many beads would reach the lungs. Then you do not have it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Second visit: treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "It is 1 to 2 weeks later and much like the first visit. You are awake. This time the beads go in through the tube.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You lie still for a long time, which can be uncomfortable. Ask for pain relief or something to relax you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You lie flat for about 4 hours. Most people go home the same day or the next.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "A scan after about 3 months shows how well it has worked.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Staying safe at home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Very little of the radiation leaves your body. Your hospital gives you a card with its own rules. Follow that card first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "One UK site, which is linked to a company, gives these rules:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "For the first day, wash your hands very well after using the toilet.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "For the first day, clean up any spills of pee, poo or blood, and flush them away.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "For 7 days, do not sit or sleep close to children or pregnant people for long.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Drink plenty for some weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Tell your team before SIRT if you are pregnant, may be, or breastfeed. Show your card to any doctor who treats you soon after.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "tiredness, which can last for weeks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "pain or discomfort in the tummy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "feeling sick, and less appetite")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "a mild fever for some days")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Reviews give from 10 to 70 in 100 people with such effects, so from 30 to 90 in 100 have none.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "With chemotherapy at the same time, side effects may be stronger.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "In the UK, 399 people were followed after SIRT. Most of their problems were mild. On the day itself, about 3 in 100 had a severe problem, and about 97 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "<em>Harm to the liver</em> from the rays. It can cause <term ref=\"jaundice\">jaundice</term> and fluid in the tummy after 1 to 2 months. Reviews differ: from none to 20 in 100 people, so 80 or more in 100 do not get it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "<em>An ulcer,</em> if beads reach the stomach or bowel. This happens to fewer than 5 in 100 people, and not to more than 95 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "<em>A sore <term ref=\"gallbladder\">gallbladder</term>.</em> This happens to fewer than 10 in 100, and not to more than 90 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "<em>Harm to the lungs.</em> This happens to fewer than 1 in 100, and not to more than 99 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "<em>Kidney harm, a blocked bowel, a pocket of pus or <term ref=\"blood-clot\">blood clots</term>.</em> These are rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "In rare cases, such harm can be a danger to life.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("sirt", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Serious effects: when to ring the helpline")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("sirt", "A mild fever can come after SIRT. But nobody can tell at home if it is an infection, so ring. If you have no <term ref=\"cancer-helpline\">cancer helpline</term> or <term ref=\"alert-card\">alert card</term>, ring the number your hospital gave you, or <phone>111</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("sirt", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("sirt", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Say that you had SIRT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Whoever you ring, tell them that you had radioactive beads, and when. Take your card with you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "From planning to treatment: 1 to 2 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Until you are less tired: about 2 to 6 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "First scan: after about 3 months. Then the radiation is long gone.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Without treatment, the cancer is likely to grow. How fast differs from person to person. Ask what your team would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "Other choices may be other drugs, <link xref=\"ablation\">ablation</link>, <link xref=\"embolisation\">TACE</link>, <link xref=\"radiotherapy\">radiotherapy from outside</link>, a <link xref=\"clinical-trials\">clinical trial</link>, or <link xref=\"supportive-care\">care for your symptoms</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("sirt", "You may say no, ask for time, or change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("sirt", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "Can I have it on the NHS, and where?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "What do you hope it will do for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "What if the test shows that it is not safe?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "Can I have chemotherapy as well?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "What do I avoid at home, and for how long?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "How often do serious problems happen here?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("sirt", "Who do I ring, day and night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Radiotherapy")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Two ways to treat the liver with rays from outside: focused radiotherapy (SABR), and a single visit to ease pain.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "radiotherapy, radiation, radio therapy, rays, x-ray treatment, sabr, sabre, sbrt, cyberknife, stereotactic, focused radiotherapy, gold seeds, markers, breath hold, palliative radiotherapy, single dose, liver pain, hair loss radiotherapy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<term ref=\"radiotherapy\">Radiotherapy</term> uses strong X-rays from outside to harm cancer cells. There is no cut, and you feel nothing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Focused radiotherapy (<term ref=\"sabr\">SABR</term>) aims at 1 to 3 spots, in 3 to 8 visits.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "A single visit can ease pain from the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You are not radioactive afterwards. You can be with children.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Tiredness is common. Serious harm is not common, but it can happen.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "SABR: to destroy or control a few spots. One visit for pain: to ease it.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "A machine aims X-rays at the liver from outside.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "None. You are awake and feel nothing.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "None.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "SABR: a planning visit, then 3 to 8 more. For pain: one for the treatment.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Some weeks of tiredness. You go home after each visit.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Tiredness. Some people feel sick or have pain for a short time.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Harm to the healthy liver, a broken rib, an ulcer or bleeding. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "What it is")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "SABR (focused radiotherapy)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Many thin beams come from different sides and meet in the <term ref=\"tumour\">tumour</term>. There the rays are strong. The tissue around it gets much less.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Some people call it SBRT or, after a machine, CyberKnife.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Radiotherapy for pain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "A weaker amount goes to a large part of the liver, most often in one visit. It is there to ease pain from a swollen liver.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "SABR: beams from many sides meet in one spot")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "A drawing of a cut across the body of a person who lies on a couch. You look from the feet, so the liver is on the left. The machine is shown in five places around the body. From each place a narrow beam goes in. All the beams cross in one spot, a tumour in the liver. Next to the liver you see the stomach, the spleen, the spine and two large vessels.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Five narrow beams from different sides meet in a tumour in the liver.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Beams")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Machine, in five places")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Couch")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Stomach")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Spine")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "The NHS in England looked at SABR for people with 1 to 3 spots of cancer. They were quite fit, and most had had their first treatment more than 6 months before.")

/* TRANSLATORS: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Each hospital has its own rules. One asks that liver spots are no larger than <value>5 cm</value>, and that the liver works well. Surgery must not be possible or suitable.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Radiotherapy for pain is for people whose liver hurts although they take painkillers.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "At a planning visit you have a <term ref=\"ct-scan\">CT scan</term>. Small marks may be put on your skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You do not eat for a couple of hours before, so that the liver lies in the same place each time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "A belt may press on your tummy, or you learn to hold your breath. Some people have tiny gold seeds put in as markers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Before the single visit for pain, you take a medicine against sickness, and a <term ref=\"steroid\">steroid</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You lie still. The machine moves around you but does not touch you. A visit for SABR takes about 45 minutes to an hour, most of it to get the place right.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "The single visit for pain takes only minutes.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You go home the same day. You are not radioactive, so you can be near children and pregnant people.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You may drive and work if you feel able. Scans show later how well it has worked.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "How well it works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "For pain, one trial in Canada tested a single visit. A month later, those who could still be asked said how they felt. Many people were too ill to be asked.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "people with painful cancer in the liver who had one visit of radiotherapy and could be asked")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "after 1 month")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "With radiotherapy, about 67 in 100 people had less pain after a month. About 33 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "people with painful cancer in the liver who did not have radiotherapy and could be asked")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Without it, about 22 in 100 people had less pain after a month. About 78 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "For SABR, there is no large trial yet that compares it with surgery or <term ref=\"ablation\">ablation</term> in the liver. What is known comes mostly from following people who had it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Survival after SABR, if you want figures")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "The NHS followed 1,422 people who had SABR between 2015 and 2019. Many had prostate cancer, and many had spots outside the liver. They were chosen because they were quite well, so your own chances may be better or worse.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "people with many kinds of cancer who had SABR on the NHS")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "after 1 year")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "After 1 year, about 92 in 100 were alive. About 8 in 100 were not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "after 2 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "After 2 years, about 79 in 100 were alive. About 21 in 100 were not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>Tiredness.</em> Most people are back to their usual level some weeks after the end.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>Feeling sick.</em> Medicines can help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>More pain for a short time</em> after the visit for pain. In one small study this happened to 4 of 28 people, and not to 24.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>An ache in the wall of the chest.</em> This is less common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Hair falls out only where the rays go in. The hair on your head stays.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>Harm to the healthy liver.</em> In the first months the tummy may swell, and blood tests may get worse. This happens to fewer than 5 in 100 people, and not to more than 95 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>A broken rib,</em> months or years later. This is rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>An ulcer or bleeding</em> in the stomach or bowel. This is very uncommon.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "<em>A narrow <term ref=\"bile-duct\">bile duct</term>,</em> if the spot is in the middle of the liver. The risk is very small.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "In the NHS group, about 2 in 100 people had severe tiredness, and about 98 in 100 did not. Nobody died because of the treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "When to ring the same day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "If you have cancer drugs as well, the number on your <term ref=\"alert-card\">alert card</term> comes first for a fever.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Black, sticky poo can mean bleeding. What to do is on <link xref=\"urgent-help#bleeding-but-well\">the card about bleeding</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "SABR: from 1 to 4 weeks in all, not on every day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "For pain: one visit. It may take up to a month to help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Tiredness: some weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Late effects: months or years later, but not common.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Without treatment, the spots are likely to grow, and pain may stay or get worse. Ask what your team would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Other choices for a few spots may be <link xref=\"surgery\">surgery</link> or <link xref=\"ablation\">ablation</link>. Drugs may slow the cancer. For pain, there is more on the page <link xref=\"pain\">Pain</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "You may say no, ask for time, or ask for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Is the aim to destroy the spots, or to ease my pain?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "How many visits will I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "How will you protect my bowel and the healthy liver?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "How likely is it to help me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "What can I do if it grows back?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Is it offered by the NHS near me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("radiotherapy", "Who do I ring if I feel unwell?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Chemotherapy")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "How drugs that kill dividing cells are used for cancer in the liver, and what it is like to have them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "chemotherapy, chemo, keemo, kemo, drip, folfox, oxmdg, folfiri, folfoxiri, capox, xelox, oxaliplatin, irinotecan, 5fu, 5-fu, fluorouracil, capecitabine, xeloda, lonsurf, tas102, trifluridine, tipiracil, cycle, picc, port, pump, cannula, dpd, dpyd, chemo brain, chemo holiday, break, hepatic artery infusion, hai, liver pump, chemo pump to liver, chemosaturation")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<term ref=\"chemotherapy\">Chemotherapy</term> drugs kill cells that divide. It is the treatment that is used most often for cancer that has spread to the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "It may shrink the cancer or hold it back for a time. Sometimes it is used before or after an operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Each drug has its own side effects. Many can be eased, so tell your team about all of them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "A fever or shivers on chemotherapy cannot wait. Ring your 24-hour helpline at any hour.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Before <drug>fluorouracil</drug> or <drug>capecitabine</drug>, you have a blood test for <term ref=\"dpd\">DPD</term>. Ask for the result.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "To shrink or control the cancer, in the whole body. At times, to make an operation possible.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Drugs by drip or as tablets, in rounds with rests between.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "None. The skin is numbed if you get a line that stays in.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Mostly none. Now and then, a short stay.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Often one treatment every 2 or 3 weeks, for some months. Blood tests come before each.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Most effects go when treatment is over. Tiredness can last for months, and numb fingers longer.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Tiredness, sickness, runny poo, a sore mouth and more risk of infection.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "A dangerous infection, severe runny poo, chest pain with some drugs, or a <term ref=\"blood-clot\">blood clot</term>. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "The cancer is likely to grow. Other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Chemotherapy is treatment with drugs that kill cells which divide. Cancer cells divide often. Some healthy cells do too, and that is why there are side effects.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "The drugs travel in your blood to all parts of the body. Which ones you have depends on where the cancer began.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What the names mean")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Doctors often use short names for mixes of drugs. These are common ones for bowel cancer:")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "FOLFOX (also OxMdG)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Folinic acid</drug>, <drug>fluorouracil</drug> (5-FU) and <drug>oxaliplatin</drug>. You have it every 2 weeks, and part of it by a small pump for about 2 days.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "CAPOX (also XELOX)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Capecitabine</drug> tablets and <drug>oxaliplatin</drug> by drip. A round is 3 weeks: tablets for 2 weeks, then a week off.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "FOLFIRI (also IrMdG)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Folinic acid</drug>, <drug>fluorouracil</drug> and <drug>irinotecan</drug>. You have it every 2 weeks.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "FOLFOXIRI")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Fluorouracil</drug> with both <drug>oxaliplatin</drug> and <drug>irinotecan</drug>. It can cause more side effects, so it is not for everyone.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "One drug alone")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Capecitabine</drug> or <drug>fluorouracil</drug> on its own. One drug may have fewer side effects than a mix.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Lonsurf (trifluridine–tipiracil)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Tablets that are mostly used later, when other drugs no longer work.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "If the cancer began in the breast, the lung, the pancreas or elsewhere, the drugs are often other ones. Ask for their names.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Your doctors may suggest it for one of these reasons:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "to control the cancer for a time")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "to ease symptoms")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "before liver surgery, to shrink the cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "after liver surgery, to lower the risk that the cancer comes back")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Sometimes the cancer shrinks so much that surgery becomes possible. This cannot be known at the start.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "When it is used around an operation, experts do not agree if it helps people to live longer. Ask what it would mean for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You have blood tests, to see if your blood, liver and kidneys can cope.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You have a test for DPD if you are to have <drug>fluorouracil</drug> or <drug>capecitabine</drug>. About 1 in 20 people have too little DPD, and about 19 in 20 have enough. With too little, these drugs can make you dangerously ill.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "If your DPD is low, you get less of the drug or another one. The test finds most people at risk, but not all.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Tell the team about heart trouble, and about all the medicines, herbs and vitamins that you take.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "If you could become pregnant or father a child, ask about contraception. If you may want children later, ask before the first treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You are given an <term ref=\"alert-card\">alert card</term> with the number to ring. Keep it with you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "A nurse puts a <term ref=\"cannula\">cannula</term> into a vein each time. Or you have a <term ref=\"picc-line\">PICC line</term> or a port under the skin, which stays in for the whole treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "First you get an <term ref=\"anti-sickness-medicine\">anti-sickness medicine</term>. Then the drugs run in by drip.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "The drip takes from half an hour to some hours. It depends on the drugs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You may go home with a small pump, in a bag or on a belt. A nurse takes it off about 2 days later.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "If you have tablets, take them just as you were told. Ring before you stop them, and if you miss some. With chest pain, call <phone>999</phone> and take no more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Between treatments")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You see the team before each new <term ref=\"cycle\">cycle</term>. The next one can be put off if your blood counts are low or you feel too ill. Or you get less of the drug.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "A scan about every 2 to 3 months shows if it works. If it does not, you and your team talk about what else there is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Some people have a break when the cancer is stable. In one large trial, people with breaks had fewer side effects. But it could not show that they lived as long as the others.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "While you are on it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Ask when to have your flu jab. Do not have live vaccines during chemotherapy and for 6 months after it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Use a condom or another barrier during treatment and for about a week after each dose. The drugs may be in body fluids. Use contraception for as long as your team says.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Wash your hands often. Keep away from people with colds or flu.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Ask before you see a dentist, and before you drink alcohol.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Chemotherapy into the liver artery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Now and then, chemotherapy goes straight into the artery of the liver, through a tube or a pump. This is called <term ref=\"hepatic-artery\">hepatic artery</term> infusion. It is not common in the UK, and may be open to you only in a trial.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Older trials found that it shrinks cancer in the liver more often. But it did not clearly help people to live longer. It can inflame the liver and cause ulcers or bleeding.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Some centres in the Netherlands and the United States use it with other chemotherapy. Trials are still running.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "For <term ref=\"melanoma\">melanoma</term> of the eye, a strong drug can be run through the liver and filtered out of the blood. It has serious risks and needs a specialist centre. For other cancers, NICE says it is only for research.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Tiredness.</em> It may go on for some months after treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Feeling or being sick.</em> It can be prevented in most people. Take your medicine as you were told.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Runny poo (diarrhoea).</em> It can be bad with <drug>irinotecan</drug> and <drug>capecitabine</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>A sore mouth.</em>")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Tingling in the cold,</em> with <drug>oxaliplatin</drug>. Wear gloves, and do not have cold drinks for some days.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Sore hands and feet,</em> with <drug>capecitabine</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<em>Hair loss or thin hair.</em> It depends on the drug. For most people, hair grows back.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "The page <link xref=\"side-effects-drugs\">From cancer drugs</link> tells what helps, and when to ring.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Serious effects: when to call 999")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "<drug>Capecitabine</drug> and <drug>fluorouracil</drug> (5-FU) can, now and then, upset the heart. If you have chest pain, tell the crew the name of the drug. Take no more tablets until your cancer team says so.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you have a fit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Serious effects: when to ring your helpline")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Your blood may have too few of the white cells that protect you. The risk is highest about 7 to 14 days after chemotherapy, but it can come at any time. Take your temperature before any painkiller.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "your mouth is too sore to drink")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "your arm swells or hurts, or there is a problem with your line")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "If you have no card or no helpline, see <link xref=\"urgent-help\">When to get help straight away</link>. It also says why hospitals use different numbers.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "One cycle is most often 2 or 3 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "A full course of FOLFOX or FOLFIRI may take up to about 6 months. Some people go on for longer, or have breaks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Hair loss mostly begins 2 to 4 weeks after the first treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Numb fingers and toes get better in 4 to 6 months for about 8 in 10 people. For about 2 in 10 they do not. A trial also found about 2 in 10 with marked symptoms after 18 months.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Without chemotherapy, the cancer is likely to grow. How fast differs from person to person. Ask what your team would expect for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Other drugs, treatment aimed at the liver, or care for your symptoms alone may be choices too. They are on the page <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "You may ask for a gentler drug, for time, or for a break. You may also say no, or stop later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What is the aim of chemotherapy for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "How many rounds, and how will we know if it works?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What do we do if it does not work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Have I had the DPD test, and what did it show?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Which side effects are likely, and which may last?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Can I work, travel and see my grandchildren?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "What will it do to my fertility?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("chemotherapy", "Who do I ring at 3 in the morning?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Targeted therapy")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Drugs that act on a weak point of the cancer cell or on its blood supply, who they suit, and what they are like.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "targeted therapy, biological therapy, targeted drugs, cetuximab, setuximab, erbitux, panitumumab, vectibix, bevacizumab, bevacizamab, avastin, aflibercept, encorafenib, braftovi, egfr, vegf, ras, kras, nras, braf, her2, monoclonal antibody, rash, acne rash, spots, skin side effects, sun cream")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Targeted drugs act on what makes cancer cells different from healthy cells. They are often used with <term ref=\"chemotherapy\">chemotherapy</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Tests of the cancer’s genes show if a drug could work for you. For many people, it would not.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "A rash like acne is very common with <drug>cetuximab</drug> and <drug>panitumumab</drug>. Good skin care from the first day helps.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The NHS does not pay for every drug. Ask what you can have.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Fever, chest pain or severe runny poo cannot wait. Know whom to ring.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "To shrink or control the cancer, most often with chemotherapy.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "A drip, or a drip and capsules, again and again.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "None.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "None. You have it in a day unit.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Often one drip every week or every 2 weeks, for as long as it helps.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The rash goes after treatment ends. Tiredness can last for 6 months to a year.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "A rash like acne, dry skin, tiredness, runny poo and a sore mouth. Some drugs raise the blood pressure.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "A strong reaction to the drip, <term ref=\"blood-clot\">blood clots</term>, bleeding, or a hole in the bowel. These are not common, but they can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The cancer is likely to grow. Chemotherapy alone or other treatments may slow it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Chemotherapy hits all cells that divide. Targeted drugs aim at things that only some cancer cells have, or that a <term ref=\"tumour\">tumour</term> needs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "These are the main kinds for bowel cancer:")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Cetuximab and panitumumab")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "They block a signal that tells cancer cells to grow. They do not work if the cancer has a change in its <term ref=\"ras\">RAS</term> genes.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Bevacizumab and aflibercept")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "They stop a tumour from growing its own blood vessels. So it gets less food and oxygen.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Encorafenib with cetuximab")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "This pair is for cancer with one change in the <term ref=\"braf\">BRAF</term> gene. NICE says it can be used after earlier treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Other cancers have other targeted drugs. Some breast, lung and skin cancers are treated with them, for instance. Newer drugs may be open to you only in a trial.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "First, the cancer is tested. The result says which drugs could work for you, and which could not. You can read more under <link xref=\"molecular-tests\">Tests on the cancer’s genes</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "With chemotherapy, as a first treatment for bowel cancer that has spread.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Now and then to shrink the cancer, so that surgery becomes possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "After other treatment has stopped working.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<drug>Cetuximab</drug> and <drug>panitumumab</drug> tend to work better when the bowel cancer began on the left side. Ask where yours began.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The NHS pays for some of these drugs, and only for some people. This changes, and it can differ between the four nations of the UK.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Your cancer is tested for RAS, BRAF and other changes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "You have blood tests before and during treatment.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Before <drug>bevacizumab</drug>, your blood pressure and your pee are checked. Tell the team of any wound, planned operation or dental work.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Before <drug>encorafenib</drug>, you have a heart tracing, and your skin is checked.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "During")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The first drip of <drug>cetuximab</drug> takes about 2 hours. Nurses watch you for a reaction. Later ones are shorter.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The first visit for <drug>bevacizumab</drug> takes about 2½ hours, and later ones about 1½ hours.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "You take <drug>encorafenib</drug> by mouth, at home, each day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "If you have chemotherapy on the same day, plan to be there for most of the day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Looking after your skin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Wash with lukewarm water and a mild wash instead of soap. Pat your skin dry.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Use a plain moisturiser all over, from the first day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Keep out of strong sun, and use high-factor sun cream.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Do not use creams for acne. This is not acne.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Wear soft, loose clothes and shoes that do not rub.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The rash is not catching. It may get better while you still have the drug.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "If you are to have surgery")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<drug>Bevacizumab</drug> slows down healing. Doctors mostly wait 6 to 8 weeks after it before an operation. After the operation, they wait at least 4 weeks before it starts again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Common effects")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>A rash</em> on the face, neck and chest, with <drug>cetuximab</drug>. About 8 in 10 people get it, and about 2 in 10 do not.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>Dry, itchy skin, cracked fingers, sore nails and sore eyes,</em> with <drug>cetuximab</drug> and <drug>panitumumab</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>Tiredness, a sore mouth and runny poo.</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>Low magnesium in the blood.</em> Blood tests show it.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>High blood pressure and nosebleeds,</em> with <drug>bevacizumab</drug>. Most nosebleeds stop within 5 minutes. If one still bleeds after 10 to 15 minutes, go to accident and emergency.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>Sore joints and muscles, tiredness and sickness,</em> with <drug>encorafenib</drug>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>A reaction to the drip,</em> with fever, chills or short breath. Most are mild. Tell the nurse at once.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>Infected skin.</em> The rash can let germs in.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>With bevacizumab:</em> blood clots, bleeding, slow healing, protein in the pee or, rarely, a hole in the bowel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>With cetuximab and panitumumab:</em> rarely, harm to the lungs or the eyes, or blood clots.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "<em>With encorafenib:</em> bleeding, a change of heart rhythm, or new growths on the skin.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you have sudden, severe tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Serious effects: when to ring your helpline")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "This card is for you during treatment and for some time after it.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "your rash hurts, spreads, blisters or has pus")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "your eyes hurt, or you see less well")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "The rash mostly comes in the first weeks. It goes after the drug is stopped.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "You go on for as long as the drug works and you can live with the side effects. Scans show how it goes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "In time, cancer often starts to grow in spite of the drug. Then you and your team talk about the next step.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Without treatment, the cancer is likely to grow. Without the targeted drug, chemotherapy alone may still control it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "If your cancer does not have the right genes, that is not your fault. There are <link xref=\"treatment\">other treatments</link>, and care for your symptoms.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "You may say no, ask for time, or stop later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Which genes of my cancer were tested, and what was found?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Which side of the bowel did my cancer begin on, and does it matter?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Does the NHS pay for this drug for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "How do I look after my skin, and who helps me with it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "What if I need an operation?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "How long does it usually work, and what comes next?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("targeted-therapy", "Who do I ring about my eyes or a bad rash?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Immunotherapy")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Drugs that help your own defences to find the cancer, who they suit, and why side effects can come late.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "immunotherapy, immuno, immune therapy, checkpoint inhibitor, keytruda, pembrolizumab, opdivo, nivolumab, yervoy, ipilimumab, msi, msi-high, mmr, dmmr, mismatch repair, lynch, colitis, pneumonitis, hepatitis, steroids, late side effects, alert card")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<term ref=\"immunotherapy\">Immunotherapy</term> helps your own defences to find and destroy cancer cells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "In bowel cancer, it suits only the type called <term ref=\"dmmr\">dMMR</term> or MSI-high. About 4 in 100 people whose bowel cancer has spread have it. About 96 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "It can inflame healthy parts of the body. Most effects are mild or moderate, and get better if they are treated early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Side effects can come up to a year or more after the last treatment. Keep your <term ref=\"alert-card\">alert card</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Do not treat new diarrhoea yourself. Ring first.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "To control or shrink the cancer with the help of your own defences.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "A drip into a vein, one drug or two.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "None.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "None. You have it in a day unit.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "One drip every 2 to 6 weeks, for up to 2 years. Blood tests come with it.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "No rest at home is needed after a drip. Late effects can come for a year or more.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Tiredness, rash, itch, sore joints and runny poo.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Inflamed bowel, liver, lungs or glands. Harm to glands may last. It can be a danger to life if it is not treated.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "The cancer is likely to grow. <term ref=\"chemotherapy\">Chemotherapy</term> or other treatments may slow it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Your body has its own defences, the immune system. It finds and destroys germs and sick cells. Cancer cells can hide from it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "The drugs used here are each a <term ref=\"checkpoint-inhibitor\">checkpoint inhibitor</term>. They block signals that hold your defences back. Then these can act against the cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "The same defences can then harm healthy parts of the body too. That is where the side effects come from.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "In bowel cancer, the cells must have a fault in how they repair their genes. Doctors call it dMMR or MSI-high. A test of the cancer shows it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Pembrolizumab")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "NICE says it can be a first treatment for bowel cancer of this type that has spread. It is given for up to 2 years.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Nivolumab with ipilimumab")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "NICE said in 2025 that this pair can be a first treatment for this type of bowel cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Immunotherapy is also used for <term ref=\"melanoma\">melanoma</term>, lung cancer, kidney cancer and some others. The rules differ for each.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "This fault can run in families (<term ref=\"lynch-syndrome\">Lynch syndrome</term>). If your cancer has it, you may be offered a <term ref=\"gene-test\">gene test</term> of your own.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You can read about the test under <link xref=\"molecular-tests\">Tests on the cancer’s genes</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You have blood tests of the liver, kidneys and thyroid gland.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Tell your team if you have, or had, an illness in which your defences harm your own body, a <term ref=\"liver-transplant\">transplant</term>, lung trouble or hepatitis.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Tell them if you are or could be pregnant. The drug can harm an unborn baby. Use contraception during it and for at least 4 months after.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Ask before any vaccine, flu and COVID too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You get an alert card. Show it to every doctor, dentist, nurse and pharmacist.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "During")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "A nurse gives the drug by drip, in a day unit. <drug>Pembrolizumab</drug> takes about 30 minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You have it every 3 or every 6 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Two drugs together take longer. You have them every 3 weeks for the first 4 times, then one drug every 2 or 4 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Now and then, people get chills, a rash or short breath during the drip. Tell the nurse at once.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You go home the same day. Look out for anything new in your body, even small things. You are not making a fuss.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "If a side effect comes, the next drip may wait. <term ref=\"steroid\">Steroids</term> calm the body’s defences down. Some people have to stop for good.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "On a first scan, the cancer can look larger before it shrinks. Your team knows this.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Tiredness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Rash or itch. On brown or black skin, redness can be harder to see, so feel for dry or bumpy skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Sore joints.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Runny poo. Ring about this, even if it is mild.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "A thyroid gland that works too much or too little. Blood tests show it, and tablets can help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Any part of the body can become inflamed. It is more likely with two drugs than with one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<em>Bowel:</em> diarrhoea, cramps, blood in the poo.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<em>Lungs:</em> a new cough, short breath, chest pain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<em>Liver:</em> yellow eyes or skin, dark pee.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<em>Glands:</em> headache, great tiredness, feeling faint. You may need hormone tablets for life.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "<em>Rarely, nerves, heart, kidneys or eyes.</em>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you have a fit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Serious effects: when to ring your helpline")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "This card is for you during immunotherapy, and for a year or more after it. Say at once that you have had immunotherapy.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you have new diarrhoea, or blood in your poo")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you have a new rash, cough or breathlessness")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "your eyes or skin turn yellow")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "you feel shivery, faint, or have a new headache that does not go")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "All the cards, and what to do if you have no helpline, are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Treatment lasts for up to 2 years, if it works and the side effects are not too bad.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Side effects mostly begin some weeks or months in. They can begin in the first days, or as late as a year after the end.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Keep your alert card for life, and tell new doctors about the treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Figures, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "These figures are about groups of people in a trial, who were fit enough to join it. They cannot tell what will happen to you. You can leave this part closed.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "One trial, reported in 2025, compared <drug>nivolumab</drug> and <drug>ipilimumab</drug> with chemotherapy. It was the first treatment for this type of bowel cancer. It looked at who was alive after 24 months without growth of the cancer.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "people with this type of bowel cancer who had the two drugs")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "after 24 months")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "With the two drugs, that was true of 72 in 100 people. It was not true of 28 in 100.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "people with this type of bowel cancer who had chemotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "With chemotherapy, it was true of 14 in 100 people. It was not true of 86 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Ask your team what this means for you: at best, at worst and most likely.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Without treatment, the cancer is likely to grow. How fast differs from person to person.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "For this type of bowel cancer, chemotherapy is another choice. If your cancer is not of this type, immunotherapy is not likely to help outside a trial.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "You may ask for time, say no, or stop later. Care for your symptoms goes on in any case. See <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Is my cancer of the type that it suits?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "One drug or two, and how much more risk do two have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "For how long would I have it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "What do I look out for, and for how long after the end?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "I have another illness. Can it make it worse?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Which vaccines can I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Should my family be tested?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("immunotherapy", "Who do I ring at night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hormone and neuroendocrine treatments")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hormone drugs for breast and prostate cancer, and injections and radioactive drips for neuroendocrine tumours.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "hormone therapy, hormonal therapy, endocrine therapy, tamoxifen, letrozole, anastrozole, exemestane, fulvestrant, aromatase inhibitor, cdk4/6, ribociclib, palbociclib, abemaciclib, hormone tablets, breast cancer, prostate cancer, hot flushes, neuroendocrine tumour, net, nets, carcinoid, carcinoid syndrome, carcinoid crisis, somatostatin, ssa, lanreotide, octreotide, sandostatin, somatuline, lutetium, prrt, dotatate, everolimus, sunitinib, debulking, enzymes, creon, greasy poo")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Some breast and prostate cancers need hormones to grow. Hormone drugs lower or block these hormones.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "A <term ref=\"neuroendocrine-tumour\">neuroendocrine tumour</term> (NET) is often slow to grow. It can make hormones of its own, and these cause symptoms.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "For many NETs, an injection about every 4 weeks slows growth and eases flushes and runny poo.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "NETs have many treatments. A specialist NET team should look at your case.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Know whom to ring about fever, chest pain or a swollen leg.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "To slow or shrink the cancer, often for a long time, and to ease symptoms.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Tablets or injections. For some NETs, a radioactive drip.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "None.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "None for tablets and injections. For the radioactive drip, from none to some nights.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Check-ups with tablets. One injection about every 4 weeks. Up to 4 radioactive drips.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "None after tablets or injections. Some days of rest, with rules to keep, after a radioactive drip.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hot flushes, sweats and sore joints, or runny poo and wind.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<term ref=\"blood-clot\">Blood clots</term> or thin bones with some hormone drugs. Gallstones with the injections. Low blood counts with the radioactive drip.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "The cancer may grow and symptoms may get worse. A slow NET may be watched for a while.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "What these treatments are")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hormones are the body’s messengers. Some breast and prostate cancers grow faster because of them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hormone therapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "It lowers a hormone in the body or blocks it. It only works if the cancer cells have a <term ref=\"hormone-receptor\">hormone receptor</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Somatostatin analogue (SSA)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "A man-made copy of a natural hormone. It stops a NET from making too many hormones, and can slow its growth. The two in use are <drug>octreotide</drug> and <drug>lanreotide</drug>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "PRRT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "A radioactive drug that travels in the blood. It sticks to NET cells and treats them from within. Another name is radioligand therapy.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "When they are used")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Breast and prostate cancer")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "In breast cancer, the drug depends on the menopause and on what you have had before. After the menopause, the main one is an <term ref=\"aromatase-inhibitor\">aromatase inhibitor</term>. It is often joined by a targeted drug, such as <drug>ribociclib</drug> or <drug>palbociclib</drug>.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<drug>Tamoxifen</drug> and <drug>fulvestrant</drug> are other drugs. If one stops working, there is often another to try.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Prostate cancer does not often spread to the liver. When it does, hormone drugs may be part of the treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Neuroendocrine tumours")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Some NETs make hormones that cause <term ref=\"carcinoid-syndrome\">carcinoid syndrome</term>: hot flushes, diarrhoea, a fast heartbeat and short breath. In time, it can harm the heart valves.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "These may be used, alone or one after the other:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "SSA injections")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "surgery, even if not all of the cancer can be taken out")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<term ref=\"ablation\">ablation</term>, or treatment into the liver artery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<term ref=\"prrt\">PRRT</term>, if a scan shows that the cells take up the drug")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "tablets such as <drug>everolimus</drug> or <drug>sunitinib</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<term ref=\"chemotherapy\">chemotherapy</term>, for NETs that grow fast")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "With hormone drugs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "You take tablets at home, or have injections.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "It takes some weeks or months until your team can tell how well it works. A scan shows it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "With an aromatase inhibitor, you may have a bone scan, as your bones can get thinner.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "If you have a second drug such as <drug>palbociclib</drug>, you have blood tests often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Ask about contraception. You can become pregnant on some of these drugs, even without periods.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "With SSA injections")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Before you start, you have a scan, blood tests, and perhaps a look at the <term ref=\"gallbladder\">gallbladder</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "A nurse gives the injection under the skin or into a muscle. At first this may be in hospital, and later at home. Some people learn to do it themselves.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Most people have it every 28 days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "If you have diabetes, check your blood sugar more often. It may go up or down.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "With PRRT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "First, a special scan shows if your cancer takes up the drug.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "You have blood tests and a kidney test. An expert tells you how to keep others safe from the rays.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "On the day, you get a medicine for sickness and two drips. One protects the kidneys. The other holds the drug and runs for 30 to 45 minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "The first drip goes on for some hours more. Some people go home the same day, and others stay for one to a few days, in a room of their own.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "It is given up to 4 times. One London hospital leaves 8 to 12 weeks between.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "For some days to weeks, you keep your distance from small children and pregnant people. You sit down to pee, and wash your hands well. Follow your own hospital’s rules.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Before an operation or procedure")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Some NETs make hormones. Then an operation, a <term ref=\"biopsy\">biopsy</term> or an anaesthetic can set off a sudden rush of them (carcinoid crisis). Doctors can prevent it with <drug>octreotide</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Tell every team that you have a NET.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Hormone drugs:</em> hot flushes and sweats. They are mild for many people, and harder for others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Aromatase inhibitors:</em> sore joints and muscles. Gentle exercise may help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Less wish for sex, a dry vagina, or low mood.</em> Tell your nurse, as there is help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>SSA injections:</em> runny poo or hard poo, wind, tummy ache, feeling sick, and a sore spot on the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Pale, greasy poo that floats,</em> with SSAs. Ask about enzyme capsules that help you digest fat.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>PRRT:</em> feeling sick, tummy ache, tiredness, and thinner hair that grows again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Tamoxifen:</em> rarely, blood clots, a stroke, or changes in the womb. Tell your team of any bleeding from the vagina.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Aromatase inhibitors:</em> thin bones that break more easily.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>Palbociclib and ribociclib:</em> low white blood cells, so more risk of infection. <drug>Abemaciclib</drug> more often causes diarrhoea.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>SSAs:</em> gallstones, a slow heartbeat, or a change in blood sugar.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "<em>PRRT:</em> low blood counts, harm to the kidneys, or a rush of hormones. Harm to the blood that lasts, even leukaemia, happens to fewer than 3 in 100 people. For more than 97 in 100, it does not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you have sudden, severe tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Serious effects: when to ring your team")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Fever matters most if you have PRRT or a drug such as <drug>palbociclib</drug>. They can lower your white blood cells.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Call your 24-hour cancer helpline now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "your eyes or skin turn yellow")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Hormone drugs go on for as long as they work. That may be a long time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "SSA injections go on for as long as they help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "PRRT takes from about half a year to a year in all.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Some NETs grow so slowly that you can wait, with scans at set times. Most other cancers are likely to grow without treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Treatment aimed at the liver, other drugs, or care for your symptoms may be choices. See <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "You may ask for time, say no, or change your mind. Do not stop tablets without a word to your team.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Does my cancer have hormone receptors, or take up the NET drug?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "How will we know if it works?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "How can I ease hot flushes or sore joints?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Do I need checks of my bones, heart or gallbladder?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Can I have the injections at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Would enzyme capsules help me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Where would I have PRRT, and how do I keep my family safe?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("hormone-and-net-treatments", "Who is my NET or breast nurse, and how do I reach them?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Liver transplant and newer treatments")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Who may be looked at for a liver transplant, what it involves, and what newer treatments there are.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "liver transplant, transplant, new liver, donor liver, donor, waiting list, anti-rejection, rejection, ukcomet, transmet, histotripsy, histotripsey, sound waves, ultrasound treatment, bubbles, new treatments, hai, liver pump, experimental")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "In a <term ref=\"liver-transplant\">transplant</term>, the whole liver is taken out and one from a donor is put in.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "It is only for a small number of people with bowel cancer that has spread to the liver and nowhere else. The rules are strict.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You need medicines for the rest of your life, so that your body accepts the new liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The cancer often comes back. Sometimes that can be treated.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<term ref=\"histotripsy\">Histotripsy</term> uses sound waves. It is new, and nobody knows yet how well it works in the long run.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Transplant at a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "To remove all the cancer that can be seen, when it is only in the liver and cannot be cut out.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The whole liver is taken out. A liver from a donor is put in.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You are asleep, under a <term ref=\"general-anaesthetic\">general anaesthetic</term>.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "About 2 to 3 weeks.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Many tests before it. Afterwards weekly checks for 2 to 3 months, then fewer, for life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "From 3 months to a year.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Pain, tiredness, infections, high blood pressure.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Bleeding, infection, <term ref=\"rejection\">rejection</term>, clots, kidney harm, or a liver that does not work. Some of these can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The cancer is likely to grow. Drugs and other treatments may slow it or ease symptoms.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Why not a new liver for everyone?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "It sounds simple: a bad liver out, a good one in. But the medicines you need afterwards weaken your defences. For most cancers, that makes it more likely that they come back elsewhere.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "There are also fewer donor livers than people who need one. Some hundreds of people in the UK are on the waiting list at any time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "In the UK, experts agreed to offer it in a careful way and to collect all the results. It was planned to begin in December 2022. Ask your team what is true today.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "It may be talked about if all of these are true:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "the cancer began in the bowel, and that first cancer has been taken out")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "it has spread to the liver and nowhere else")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "it cannot be cut out of the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<term ref=\"chemotherapy\">chemotherapy</term> has held it back for many months")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "tests of its genes do not show certain changes, such as one in <term ref=\"braf\">BRAF</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you are fit enough (in the main trial, people were 65 or younger)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Most people do not meet these rules. That is not a fault of theirs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "For some people with slow <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term>, a few hospitals look at it too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You have many tests and meet many people. They look at your heart, your lungs, your cancer and your life at home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "A group of experts decides if you can go on the waiting list. If the cancer grows while you wait, you may have to come off it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The wait is often some months, and nobody can say how long. You must be ready to come in at any hour.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You are asked not to smoke or drink alcohol.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The operation usually takes up to 8 hours. It can take longer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You wake up in intensive care. A machine helps you to breathe at first. After some days you go to a usual ward.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You take an <term ref=\"anti-rejection-medicine\">anti-rejection medicine</term>, or several, for life. Do not stop them without asking.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "At first you come back about once a week. Later it is every few months, then once a year. Scans look for cancer too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "pain and weakness in the first weeks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "infections, as your defences are weaker")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "high blood pressure, more fat in the blood, and weight gain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "low mood for a while")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "trembling hands and a risk of diabetes, from the medicines")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>Rejection.</em> It happens in up to 1 in 3 people, and not in at least 2 in 3. Mostly the medicines can be changed, and it gets better.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>Trouble with the <term ref=\"bile-duct\">bile ducts</term>,</em> in more than 1 in 10 people, and not in the others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>Bleeding or <term ref=\"blood-clot\">blood clots</term>.</em> Some people need another operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>Kidney harm.</em> It often gets better, but it can last.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>A new liver that does not work.</em> This is uncommon, and very serious.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "<em>The cancer comes back.</em> This is common.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Survival, if you want figures")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "One trial (TransMet) compared two plans in 94 people, in 20 hospitals. All had bowel cancer in the liver that could not be cut out, and all were chosen with great care. Its results came out in 2024.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "carefully chosen people with bowel cancer only in the liver who were to have a transplant and chemotherapy")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "after 5 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Of those who were to have a transplant and chemotherapy, about 57 in 100 were alive after 5 years. About 43 in 100 were not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "carefully chosen people with bowel cancer only in the liver who were to have chemotherapy alone")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Of those who were to have chemotherapy alone, about 13 in 100 were alive after 5 years. About 87 in 100 were not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Some people who were to have a transplant did not get one, mostly because the cancer grew.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "This is one trial of few people. It cannot tell what will happen to you, and most people could not have joined it. Ask what it means for you, if you want to know.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Histotripsy: breaking up a tumour with sound")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Strong sound waves make tiny bubbles in the <term ref=\"tumour\">tumour</term>, and these break it up. There is no cut, no heat and no radiation. You are asleep, and it takes about half an hour.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "People in Leeds and Newcastle had it in a trial in 2021. In October 2025 a Cambridge hospital was the first in Europe to use it outside a trial. One person there went home the next day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "The main trial has 47 people, and reports so far tell of 1 year. It had no other group to compare with. So nobody can say yet if it is better or worse than <term ref=\"ablation\">ablation</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "It can cause an ache and a mild fever. Bleeding or harm to organs nearby are possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You may have read that it wakes up the body’s defences so that they destroy the cancer. This was seen in animals, but it has not been proved in people.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Other new things")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Each year there are reports of something new. Ask your team if it is known to work for your cancer, and who pays. Ask if it is part of a <term ref=\"clinical-trial\">clinical trial</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Be careful with clinics that promise a cure for money.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Serious effects: when to ring the transplant team")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "After a transplant, even a small infection can become serious. Your team gives you a number for day and night.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you have a fever, or feel shivery or unwell")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you are being sick or have diarrhoea, or cannot take your medicines")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you have new pain in the tummy, or a very bad headache")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "you pee very little")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Tests and waiting: often some months.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "In hospital: about 2 to 3 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Until usual life: from 3 months to a year.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Medicines and check-ups: for life.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Without treatment, the cancer is likely to grow. Most people in this position go on with chemotherapy or other drugs, which may slow it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Other choices may be <link xref=\"sirt\">SIRT</link>, focused <link xref=\"radiotherapy\">radiotherapy</link>, a <link xref=\"clinical-trials\">trial</link>, or <link xref=\"supportive-care\">care for your symptoms</link>. They are on the page <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "You may say no at any step.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Do I meet the UK rules for a transplant? If not, why not?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "What happens if the cancer grows while I wait?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "How many people like me have had one here?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "What would my life be like with the medicines?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Is histotripsy known to work for my cancer?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Is it offered by the NHS, or only in a trial?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("liver-transplant", "Is there another trial for me?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Active monitoring")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Having no cancer treatment for now, with scans at set times, or choosing not to have it at all.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "active monitoring, watch and wait, watchful waiting, surveillance, no treatment, do nothing, doing nothing, say no, refuse, refuse treatment, stop treatment, treatment break, chemo holiday, slow growing, scanxiety")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You have no treatment for the cancer now. You have scans and blood tests at set times. This is <term ref=\"active-monitoring\">active monitoring</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It may suit a cancer that grows slowly, or one that is stable.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It spares you side effects for now. But the cancer may grow, and some choices may be lost.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You are not left alone. If something changes, ring. You need not wait for the next visit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You may also choose not to have treatment at all. You can change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "To live without the effects of treatment until it is needed.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You have check-ups, scans and blood tests at set times.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "None.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "One for each check-up. How often depends on your cancer.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "None is needed.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Worry, most of all before scans.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "The cancer may grow, so that a treatment is no longer possible. Cancer that grows can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Without check-ups, growth may be found late. You can choose to start a treatment instead.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Other names are “watch and wait” and “surveillance”. Doctors look at set times if the cancer has changed. With each result, you decide together: go on waiting, or start treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It does not mean that nothing can be done, or that anybody has given up. All treatments have side effects. So it can make sense to keep them for when they are needed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Care for your symptoms goes on all the time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Some <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term> grow very slowly and cause no problems.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "The cancer is stable after treatment, so you have a break.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Treatment would be too hard on you because of other illness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You want to wait, for your family or your work for instance.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "A spot is too small to tell what it is. Many such spots turn out not to be cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Most people with liver <term ref=\"metastasis\">metastasis</term> are offered treatment, even if they feel well. Early treatment may keep more choices open, or put off problems. So ask why waiting is right for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "That it is safe to wait has been shown for some slow cancers, not for all.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "For bowel cancer, a large trial tested breaks from <term ref=\"chemotherapy\">chemotherapy</term>. People had fewer side effects. But the trial could not show that they live as long.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Before: make a plan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Agree on which scans and blood tests you will have, and when.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Agree on what would make you start treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Ask what could happen if you wait, and which choices you could lose.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Write down who to ring between visits.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You go for your scans and blood tests, and then you talk about the results. In between, you live your life.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Tell your team about anything new, or anything that gets worse. They can see you sooner.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "After: if something changes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "If the cancer grows or causes symptoms, you talk about treatment again. If it stays the same, you can go on.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What it can feel like")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It can be hard to know that there is cancer and do nothing about it. You may worry that treatment is being kept from you. The days before a result can be the hardest.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Many people feel this way. Your specialist nurse is there to talk to.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Ask how long a result takes, and who will tell you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Take somebody with you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Plan something nice for the days around a scan. Keeping busy, a walk or quiet time may help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Choosing no treatment at all")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "In the UK, an adult who is able to decide may refuse a treatment. Your doctors should tell you what may happen then, and go on caring for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "People choose this for many reasons. Some feel too tired and weak for more, or want time at home. Tell your team what matters most to you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "<term ref=\"palliative-care\">Palliative care</term> eases pain and other symptoms. It is there for you at any stage, with or without treatment. There is more on the page <link xref=\"supportive-care\">Supportive and palliative care</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It can be hard for those close to you. It may help to talk about it together with your nurse or doctor. Some people also write their wishes down: see <link xref=\"planning-ahead\">Planning ahead</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You can change your mind. But some treatments may no longer be possible later, so ask.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "<em>The cancer grows</em> between scans. Surgery or <term ref=\"ablation\">ablation</term> may then no longer be possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "<em>New symptoms,</em> such as pain, <term ref=\"jaundice\">jaundice</term> or a swollen tummy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "<em>Worry</em> that takes over. If it does, tell somebody. There is help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Nobody can give you a sure figure for this. It depends on the kind of cancer and how fast it has grown so far.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "When to ring the same day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Do the same for any other symptom that worries you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "It goes on for as long as it suits you and the cancer stays quiet. For some people that is months, for others years. You can end it at any time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "You may start treatment now instead. All the choices are on the page <link xref=\"treatment\">Choosing treatment together</link>. You may also ask for a <term ref=\"second-opinion\">second opinion</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Why is waiting right for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Which choices could I lose by waiting?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "How often will I have scans and blood tests?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What would make us start treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "What can I expect if I choose no treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("active-monitoring", "Who do I ring between visits?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Supportive and palliative care")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Care that eases symptoms at any stage, with stents and drains, and who gives it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "supportive care, palliative care, pallative, hospice, comfort care, macmillan nurse, symptom control, best supportive care, end of life, stent, bile tube, plastic pipe, ercp, ptc, bile bag, biliary drain, ascites drain, tummy drain, paracentesis, pleurx, tap, nausea, steroids, dexamethasone, encephalopathy, lactulose")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Supportive care eases symptoms and helps you to live as well as you can. It is for any stage.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "You can have it together with <term ref=\"chemotherapy\">chemotherapy</term>, <term ref=\"radiotherapy\">radiotherapy</term> and other treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<term ref=\"palliative-care\">Palliative care</term> is not only for the last days of life. Some people have it for years.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A blocked <term ref=\"bile-duct\">bile duct</term> can often be opened with a small tube. Fluid in the tummy can be let out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "With a <term ref=\"bile\">bile</term> <term ref=\"stent\">stent</term> or bile <term ref=\"drain\">drain</term>, a fever or shivers mean: go to accident and emergency now.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "To ease pain and other symptoms, and help you and your family to live well.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Talks, medicines, help at home. If needed, a stent or a drain.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "None for most of it. The skin is numbed for a drain. You get a medicine that makes you drowsy for a stent by mouth.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Mostly none. A stent or drain can mean one night or more. Some people stay in a <term ref=\"hospice\">hospice</term> for a while.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "As many as you need. Nurses can often come to your home.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "The same day after a tummy drain, and some days after a stent.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "The medicines can make you drowsy, or make it hard to poo.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "With stents and drains: infection, bleeding, harm to an organ nearby, or a sore pancreas. It can be a danger to life.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Symptoms may get worse, and some could lead to an emergency.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "This care looks at you as a whole person. It treats pain, sickness, itch, tiredness and worry. It also helps with money, work, faith and family.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Supportive care is the wider word. Palliative care is the part for illness that cannot be cured. Its goal is a good life for as long as possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "It does not treat the cancer itself. It goes along with all other treatment, or it may be all that you want.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "When it is used")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "You can ask for it from the day you are told. The earlier you ask, the more it can help. Your GP, your nurse or any doctor can send you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "People are sometimes afraid of the word. But asking for it does not close any door.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Who gives it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "your GP and district nurses, at home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "a palliative care team in the hospital or at home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "a hospice, which is free. You can go there for a day, or stay for a while. Many people who stay go home again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Marie Curie and other charities")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "In many areas there is a number that you can ring day and night. Ask for yours, and write it down.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What can be done")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Pain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Painkillers in steps, <term ref=\"steroid\">steroids</term>, <term ref=\"nerve-block\">nerve blocks</term>, or one visit of radiotherapy. The page <link xref=\"pain\">Pain</link> tells more.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Feeling sick")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Your team looks for the cause and treats it. There are many kinds of medicine. If one does not help, ask for another.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Itch")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Cool, short baths, plain cream and loose cotton help. So can some medicines. If a blocked bile duct is the cause, a stent may stop it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "See <link xref=\"jaundice-itch\">Jaundice and itching</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Hiccups and sweats")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Small meals help with hiccups, and there are medicines too. Sweats can come from an infection, so take your temperature.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Less appetite and low energy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A short time on steroids helps some people. A dietitian can help as well.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "See <link xref=\"eating-well\">Eating, drinking and weight</link> and <link xref=\"fatigue\">Tiredness and keeping active</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Confusion")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A liver that works badly can cloud the mind. You may sleep by day, wake at night and slur words. Infection, hard poo or some medicines can set it off.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "It can often be treated, for instance with <drug>lactulose</drug>. New confusion is a <phone>999</phone> call, so tell your family.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A stent or drain for blocked bile")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Cancer can squeeze a bile duct shut. Then bile builds up, your eyes and skin turn yellow, and you itch. A stent holds the duct open.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A stent in the bile duct")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A drawing of the liver with its bile ducts, not to scale. They come together into one duct that runs down to the bowel. The gallbladder hangs beside it. Halfway down, a dark tumour presses on the duct and makes it narrow. A small mesh tube, the stent, lies in the duct from above the narrow part down into the bowel. Two arrows show that bile can flow again.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A mesh tube holds a squeezed bile duct open, so that bile flows into the bowel.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Stent")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Bile ducts")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Gallbladder")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Bowel")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Liver")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "How it is done")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<em>Through the mouth (<term ref=\"ercp\">ERCP</term>).</em> You get a medicine that makes you drowsy. A thin camera goes down to the bile duct, and a stent is put in.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<em>Through the skin,</em> which is numbed. A fine tube goes through the liver into the duct. Bile may drain into a bag at first, until a stent takes its place.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A plastic stent is often changed after some time. A metal one often stays for good.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Before it, your blood clotting is checked. For a drain through the skin, you have <term ref=\"antibiotic\">antibiotics</term> too. You do not eat for some hours.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Afterwards")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "You may feel bloated or have a sore throat for a day or two.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Somebody should take you home and stay with you. Do not drive or sign things until the next day or longer, as you were told.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "The yellow colour fades over about 2 to 3 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "If many small ducts are blocked, a stent may not be possible or may not help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Problems after an ERCP happened to about 5 in 100 people in a large British study. About 95 in 100 had none. Other studies give up to 10 in 100, so 90 in 100 or more had none.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A sore pancreas (<term ref=\"pancreatitis\">pancreatitis</term>) is the most common problem.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A drain for fluid in the tummy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<term ref=\"ascites\">Ascites</term> can make your tummy tight, and you short of breath. Water tablets help some people. A drain is quicker.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A doctor numbs the skin and puts a soft tube into the tummy, often with a scan to guide it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "The fluid runs out over some hours. Most tubes come out the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Many people need no night in hospital. In one small study, 18 of 19 drainages done as a day case had no problem, and 1 did.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "The fluid often comes back. Then it can be drained again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A long-term drain can stay in for months. Then you, your family or a nurse let the fluid out at home.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A drain for the tummy")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A drawing of the body from the front, from the chest to the hips. The tummy is round and swollen. Fluid lies around the liver and the bowel. Low down on one side, a soft tube goes through the skin into the fluid, under a dressing. Outside, it leads down to a bag that is half full.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A soft tube leads fluid from a swollen tummy into a bag.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Fluid")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Soft tube")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Dressing")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Bag")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "With a tummy drain, a fever or shivers can mean an infection. Ring your <term ref=\"cancer-helpline\">cancer helpline</term>, or <phone>111</phone>, at any hour. The page <link xref=\"ascites\">Fluid in the tummy (ascites)</link> tells more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Ask your team before you cut down on salt. For most people, eating enough matters more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Strong painkillers can make it hard to poo, and make you drowsy at first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "After a tummy drain, you may feel tired or dizzy. The small hole can leak for a day or so.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Steroids can keep you awake. Take them early in the day, as you were told. Never stop them all at once.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<em>Stents:</em> infection, bleeding, a tear, or pancreatitis. These are serious and can, in some cases, lead to death. Later, a stent can block.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<em>Drains through the skin:</em> bleeding, infection, a <term ref=\"bile-leak\">bile leak</term>, or a tube that slips.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "<em>Tummy drains:</em> infection, low blood pressure, bleeding or, rarely, a hole in the bowel.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Serious effects: with a bile stent or a bile drain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "If bile comes out round a bile drain, go to accident and emergency as well.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "If a bile drain stops draining, ring your hospital’s number now, or <phone>111</phone>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Go to accident and emergency now if you have a bile stent or bile drain and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "fever, shivers or an unusually low temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "confusion")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "yellow skin or eyes that come back")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "new tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "the drain falls out")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "your medicines do not control your pain or your sickness")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "your tummy drain leaks or stops draining")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>. All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "This care can go on for years, or help with one problem for a short time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "An ERCP takes about half an hour to an hour.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "A tummy drain takes some hours.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "You may say no to any part of it. But symptoms that are left alone tend to grow. Nobody gains if you hold out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Some people choose this care alone, without treatment for the cancer. That is a real choice. You can change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Does this mean that other treatment stops?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Who is my contact, by day and by night?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Which symptoms could come, and what can we plan for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Plastic or metal stent, and when is it changed?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "At what temperature do I act, with my stent?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "Would a long-term tummy drain suit me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What can a hospice do for me now?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("supportive-care", "What help is there for my family?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Clinical trials")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What a trial is, what it may bring or cost you, how to find one, and your right to leave.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "clinical trial, clinical trials, trial, research study, research, experimental, new drug, phase 1, phase 2, phase 3, placebo, dummy, random, randomised, consent, be part of research, ecmc, early trial, unproven, abroad, private clinic")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "A <term ref=\"clinical-trial\">clinical trial</term> is a study with people. It tests a new treatment, or a better way to use one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "It may help you, or it may not. It may also bring side effects that nobody knew of.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You choose. You can leave at any time and give no reason. Your other care does not change.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Ask your cancer doctor which trials could suit you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "At a glance")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "To find out if a treatment works or is kinder. It may help you, and people after you.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "It depends on the trial: a drug, an operation, a scan or a list of questions.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "It depends on the trial.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "It depends on the trial. Many need none.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Often more than usual, for tests and check-ups.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "As with the treatment in the trial. Check-ups may go on for longer.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "More travel, more tests and more forms. Side effects depend on the treatment.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "A new treatment can cause harm that was not expected.")

/* TRANSLATORS: a fact about a treatment, in a table. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You have the usual treatment. Nobody will hold it against you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "All the treatments we have today were once tested in trials. Trials show if a new one works better, or has fewer side effects.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "They come in steps:")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Phase 1")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Is it safe? Few people take part. Doctors look for the right amount and for side effects.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Phase 2")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "How well does it work for one illness? More people take part.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Phase 3")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Is it better than the usual treatment? Many people take part.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "In many phase 3 trials, chance decides who gets what. Neither you nor your doctor can choose. That makes the test fair.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "In some trials, one group gets a <term ref=\"placebo\">placebo</term>. This is done when there is no usual treatment to compare with, or on top of the usual treatment.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "When it may be for you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Each trial has rules about who can join: the kind of cancer, earlier treatment, blood tests and more. They keep you safe, and make the results clear. If you do not fit one trial, you may fit another.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "A trial can be offered at any stage. Not every hospital takes part, so you may have to travel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "In the UK, some newer treatments for cancer in the liver are studied closely. One is the <term ref=\"liver-transplant\">transplant</term> for a small number of people. Another is <term ref=\"histotripsy\">histotripsy</term>, which an NHS hospital first used in 2025.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "How to find a trial")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Ask your cancer doctor or specialist nurse first. They have all your results.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Look at the website Be Part of Research. It lists trials in the UK.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Look at the trials database of Cancer Research UK.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Take what you find to your doctor. In most cases, your doctor has to send you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Be careful with clinics that ask for a lot of money or promise a cure, here or abroad. Trials abroad may have weaker rules. Talk to your doctor first.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What happens")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "A research nurse or doctor tells you all about it. You get it in writing, too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Take your time. You normally have at least 24 hours to think, and you can talk to your family and GP.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "If you say yes, you sign a form. It is called consent.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You have tests to see if you fit the rules. You may be told no, and that can hurt.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You have the treatment, often with more blood tests, scans and visits.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You are watched closely. Tell the team of anything new.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Some trials pay for travel. Ask, and keep your tickets.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Check-ups may go on for longer than usual.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Ask if you can go on with the treatment, and if you will hear the results. Results can take years.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "The good side: you may get a treatment that is not open to others. You have more checks. And you may help others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "The hard side: more visits, more tests, more time and money. Some people think of their cancer more often. Others find the checks calm them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "There may be side effects that nobody expected, and some may be serious.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "The new treatment may not work for you, or may be worse than the usual one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "The trial can be stopped early. Your doctors then tell you why, and what comes next.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Serious effects: when to call 999")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "In a trial, you also get a card with the trial’s own number. Say that you are in a trial whenever you ring.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you have a fit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Serious effects: when to ring")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Call your trial number or 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you have a new rash, diarrhoea or breathlessness, and have or have had immunotherapy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "you have any effect that your trial sheet says to ring about")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Some studies are one visit or a list of questions. Others go on for months or years. The sheet tells you before you say yes.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What if I say no? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "You do not have to give a reason. Your doctor and nurse will respect it, and you have the usual treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "If you joined, you can still leave. Ask how to stop a drug safely.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "The usual treatments are on the page <link xref=\"treatment\">Choosing treatment together</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What does the trial want to find out?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "What would I have if I do not join?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Does chance decide which treatment I get?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Which side effects are known so far?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "How many more visits and tests are there?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Who pays for travel?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Can I stop, and what happens then?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("clinical-trials", "Will I hear the results?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Risks and side effects")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Risks and side effects")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("side-effects", "The problems that treatments for liver metastasis can cause, how common they are, and what to do.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("side-effects", "side effects, risks, complications, bleeding, transfusion, infection, bile leak, anaesthetic, anaesthesia, organ damage, hair loss, bald, hair falling out, alopecia, cold cap, sick, nausea, vomiting, diarrhoea, diarrhea, diarhea, runny poo, the runs, tired, fatigue, sore mouth, mucositis, mouth ulcers, pins and needles, tingling, numb feet, numb fingers, nerve damage, neuropathy, neurapathy, rash, spots, hand foot, sore hands, low bloods, low white cells, dpd, dpyd, paracetamol, paracetemol, ibuprofen, nurofen")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Each treatment has its own side effects. You may get some of them, but few people get them all.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After liver surgery, pain and tiredness are usual. Bleeding is not the most common problem.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Hair loss depends on the drug. <term ref=\"radiotherapy\">Radiotherapy</term> to the liver does not make the hair on your head fall out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Some side effects need help at once: <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After liver surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Pain, tiredness and less appetite are common. You are given medicines for the pain. The tiredness can last for weeks to months.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After <term ref=\"keyhole-surgery\">keyhole surgery</term>, the tip of the shoulder may ache for a short time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Bleeding is less common than many people fear. In one UK unit, about 10 in 100 people needed a <term ref=\"blood-transfusion\">blood transfusion</term>, and about 90 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "These are the main problems that can happen:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Infection</em> of the wound or the chest. <term ref=\"antibiotic\">Antibiotics</term> can treat it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Fluid</em> that gathers near the liver. A doctor can <term ref=\"drain\">drain</term> it through the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>A <term ref=\"bile-leak\">bile leak</term></em>, when <term ref=\"bile\">bile</term> seeps from the cut liver. Most are treated with a drain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em><term ref=\"blood-clot\">Blood clots</term></em> in the legs or lungs. Stockings and injections help to prevent them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Harm to an organ nearby</em>, such as the bowel or the <term ref=\"bile-duct\">bile ducts</term>. This is not common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Problems with the anaesthetic</em>, such as sickness. Serious ones are not common. You meet the team for the <term ref=\"general-anaesthetic\">general anaesthetic</term> before the day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Liver failure</em>, when too little working liver is left. It is not common, but it is serious.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"side-effects-surgery\">After an operation or procedure</link> · <link xref=\"surgery\">Liver surgery (resection)</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Figures for liver surgery, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "These are figures for groups of people. They cannot tell what will happen to you. Your surgeon can give you the figures for your own hospital.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "The next three come from a UK liver surgeon, who quotes large studies.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects", "people having liver surgery")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects", "after the operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "About 8 in 100 people had a bile leak after liver surgery. About 92 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Up to 30 in 100 people had fluid that gathered in the tummy. At least 70 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "In hospitals that do many of these operations, fewer than 1 in 100 people needed another operation for bleeding. More than 99 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "The next two come from a trial in Norway. It compared two ways to operate on bowel cancer that had spread to the liver. Nobody in it had half of the liver or more taken out.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects", "people having keyhole liver surgery in a trial in Norway")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects", "within 30 days")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "With keyhole surgery, 19 in 100 people had a problem within 30 days that needed more than minor treatment. 81 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects", "people having open liver surgery in a trial in Norway")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "With open surgery, 31 in 100 people had such a problem within 30 days. 69 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "A small number of people die after a big liver operation. Reports differ a great deal. If you wish to know, your surgeon can give you the figure for your own hospital.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After ablation (heat treatment)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Pain for a few days is common. Many people feel as if they had flu, with a mild fever, for some days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Serious problems are less common: bleeding, infection, or a burn to an organ nearby. Leaflets and trials do not agree on how often they happen. Ask for the figures of your own unit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"ablation\">Ablation (heat treatment)</link> · <link xref=\"side-effects-surgery\">After an operation or procedure</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After treatment into the liver artery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After <term ref=\"tace\">TACE</term>, nearly everybody has some pain, mild fever and sickness. It is worst in the first day or two and settles in about a week. Serious problems, such as infection or a weaker liver, are rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "After <term ref=\"sirt\">SIRT</term>, tiredness, tummy pain and sickness are common. The tiredness can last for weeks. Rarely, the rays or the beads harm the liver, the stomach or the lungs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Follow the rules on your own card about small children and pregnant people after SIRT.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"embolisation\">TACE (chemoembolisation)</link> · <link xref=\"sirt\">SIRT (radioactive beads)</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "From chemotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<term ref=\"chemotherapy\">Chemotherapy</term> drugs differ in their side effects. Ask your nurse which ones to expect from yours. Most go when the treatment is over.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Infection.</em> Blood cells that protect you can run low. A fever then needs help at once.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Feeling or being sick.</em> There are good medicines for it. Take them as you were told.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Diarrhoea</em> (runny poo), most of all with <drug>irinotecan</drug> and <drug>capecitabine</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Tiredness, a sore mouth, and changes in taste.</em>")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Sore hands and feet</em>, most of all with <drug>capecitabine</drug>.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Hair.</em> <drug>Oxaliplatin</drug> mostly makes hair thinner. <drug>Irinotecan</drug> more often makes it fall out.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Tingling</em> in hands, feet or throat when it is cold, with <drug>oxaliplatin</drug>. It starts within hours and fades in some days. About 85 to 95 in 100 people get it, and 5 to 15 in 100 do not.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<em>Numb fingers and toes</em> that build up over months with <drug>oxaliplatin</drug>. It gets better in most people, but it can last. Studies do not agree on how often, so tell your team early.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "About 1 in 20 people have too little of an enzyme called <term ref=\"dpd\">DPD</term>, and about 19 in 20 have enough. With too little of it, <drug>fluorouracil</drug> or <drug>capecitabine</drug> can make you dangerously ill. So a blood test is done before the first treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"side-effects-drugs\">From cancer drugs</link> · <link xref=\"chemotherapy\">Chemotherapy</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "From targeted therapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<term ref=\"targeted-therapy\">Targeted therapy</term> can cause a rash that looks like acne, diarrhoea, tiredness and sore eyes or nails. Some of the drugs raise the blood pressure or slow down healing. Which effects you get depends on the drug.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"targeted-therapy\">Targeted therapy</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "From immunotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<term ref=\"immunotherapy\">Immunotherapy</term> can inflame the skin, bowel, liver, lungs and glands. Most of these effects are mild or moderate, and get better if they are treated early. They can begin in the first days, or as late as a year after the last treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Do not wait, and do not treat diarrhoea yourself. Ring your <term ref=\"cancer-helpline\">cancer helpline</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"immunotherapy\">Immunotherapy</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "From radiotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Radiotherapy affects the part of the body that is treated. You may be tired, feel sick or have sore skin there. Hair falls out only where the rays go.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Between 2015 and 2019, the NHS followed 1,422 people after focused radiotherapy (<term ref=\"sabr\">SABR</term>). They had many kinds of cancer, in many parts of the body. About 2 in 100 had severe tiredness, and about 98 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"side-effects-radiotherapy\">From radiotherapy and beads</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "A word on painkillers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Ask your team which painkillers are safe for you, and how much. The liver has to break them down. Never take more than the packet says.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects", "<drug>Ibuprofen</drug>, <drug>aspirin</drug> and <drug>naproxen</drug> are often not safe for you, so do not buy them without asking. Some cold remedies hold <drug>paracetamol</drug>, so check the packet, or you may take it twice.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "If you have cancer drugs, take your temperature first. Painkillers can hide a fever.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "If a doctor gave you one of these, for your heart for instance, ask before you stop it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Read more: <link xref=\"pain\">Pain</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Which side effects are common with my treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Which ones are serious, and what do I do then?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "How often do they happen in your hospital?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Which painkiller can I take?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Could any effect last for good?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects", "Who do I ring at 3 in the morning?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After an operation or procedure")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "What is usual after liver surgery, ablation and other procedures, what can go wrong, and whom to ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "after operation, after surgery, complications, risks, bleeding, transfusion, infection, wound infection, red wound, pus, abscess, bile leak, fluid collection, liver failure, organ damage, anaesthetic, anaesthesia, anesthetic, sore throat, awareness, chest infection, blood clot, dvt, pe, hernia, post ablation syndrome, post embolisation syndrome, flu-like, shoulder pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After liver surgery, pain and tiredness are usual. The tiredness can last for weeks to months.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Bleeding is not the most common problem. Fluid, infection and <term ref=\"bile-leak\">bile leak</term> happen more often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After <term ref=\"ablation\">ablation</term> or <term ref=\"tace\">TACE</term>, many people feel as if they had flu for some days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Fever, a red or open wound, yellow eyes or more pain: ring, and do not wait.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Hospitals differ. Ask for the figures of your own.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "What is usual")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Pain at the wound. Medicines ease it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Tiredness, less appetite, and a change in how often you poo.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "A bloated tummy, an ache at the tip of the shoulder, and a numb scar.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "A little redness and swelling at the wound at first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Get up, walk a little and eat small meals. Each day you do a bit more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "From the anaesthetic")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Before the day, you meet the doctor who will put you to sleep. You can ask about your own risk.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Very common:</em> feeling sick, thirst, a sore throat, shivering and bruises. People over 60 may be muddled for a while.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Common:</em> a sore spot from the needle, or a small cut on the lip or tongue.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Less common:</em> a chest infection, or an illness you already have that gets worse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Rare:</em> a damaged tooth or nerve, or a severe allergy. Very rare: waking up during the operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "“Very common” means that more than 10 in 100 people have it, and fewer than 90 in 100 do not. “Common” means 1 to 10 in 100, so 90 to 99 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "These are figures for healthy adults with a planned operation. For a big liver operation, or with other illnesses, the risk is higher.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After liver surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Fluid near the liver.</em> It is one of the more common problems. A doctor can <term ref=\"drain\">drain</term> it through the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Bile leak.</em> It can show at once, or some weeks later. Most leaks are treated with a drain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Infection</em> of the wound, the chest or inside the tummy. <term ref=\"antibiotic\">Antibiotics</term> can treat it. It is more likely after surgery near the bowel.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em><term ref=\"blood-clot\">Blood clots</term></em> in the legs or lungs. Stockings and small injections help to prevent them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Bleeding.</em> Most people need no donor blood, and few need a second operation for it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Liver failure,</em> when too little working liver is left. It is rare, but can be a danger to life. It is more likely after large operations.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Harm to an organ nearby,</em> such as the bowel or a <term ref=\"bile-duct\">bile duct</term>. This is not common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>A <term ref=\"hernia\">hernia</term></em> at the scar, months later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After ablation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Pain for a few days, and a mild fever as if you had flu.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Less often: bleeding, infection, or a burn to an organ nearby. This is not common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Leaflets and trials do not agree on how often it happens. Ask for the figures of your own unit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "A mild fever is usual in the first days. Before you go home, ask at what temperature to ring, and keep that number close.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After treatment through a blood vessel")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "TACE")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Nearly everybody has some pain, mild fever and sickness. Doctors call it <term ref=\"post-embolisation-syndrome\">post-embolisation syndrome</term>. It is worst in the first 1 or 2 days and settles in about a week.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Less often after TACE")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "A weaker liver, an infection in the liver, or a sore <term ref=\"gallbladder\">gallbladder</term> or pancreas. These are rare, but serious.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Portal vein embolisation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "You may be tired and have a mild fever for some days. Serious problems are not common.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "SIRT")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "You can read about it under <link xref=\"side-effects-radiotherapy\">From radiotherapy and beads</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "After a biopsy, a stent or a drain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em><term ref=\"biopsy\">Biopsy</term>:</em> an ache in the tummy or the right shoulder is common and mild. A few people bleed, mostly a little.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em><term ref=\"bile\">Bile</term> <term ref=\"stent\">stent</term> or drain:</em> infection, bleeding or a sore pancreas. Later, the stent can block.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Tummy drain:</em> low blood pressure, infection or a leak.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Figures, if you want them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "These figures are about groups of people, and some are old. They cannot tell what will happen to you. Your team can give you those of your own hospital.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "people having liver surgery in one UK unit")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "after the operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "In one UK unit, about 10 in 100 people needed donor blood. About 90 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "people having liver surgery, in large studies")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "About 8 in 100 people had a bile leak. About 92 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Up to 30 in 100 people had fluid that gathered in the tummy. At least 70 in 100 did not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "people having planned liver surgery in a Danish specialist unit")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "In a Danish specialist unit, 16 in 100 people had a serious problem that needed treatment. 84 in 100 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Ablation.</em> Two UK leaflets speak of fewer than 1 in 100 people with a serious problem, and more than 99 in 100 without. A large trial found such a problem in about 7 in 100, and none in about 93 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em><term ref=\"portal-vein-embolisation\">Portal vein embolisation</term>.</em> A review of many studies found a serious problem in about 3 in 100 people, and none in about 97 in 100.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "<em>Biopsy.</em> One UK hospital says that about 1 in 100 people bleed, and about 99 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Sources do not agree on bile leaks, infection and liver failure. Another review gives higher figures than these.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Figures on keyhole and open surgery, and on deaths, are on the page <link xref=\"surgery\">Liver surgery (resection)</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "When to ring the hospital")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "An infection can start some weeks after you are home. Take your temperature before you take a painkiller.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "you have a fever, or feel shivery or unwell")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "your wound is red, hot, oozing or opening, or your drain leaks or stops")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "your medicines do not control your pain, or your tummy swells")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "If bile comes out round a bile drain, go to accident and emergency. Do the same for yellow eyes or skin with a fever or shivers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Have you had cancer drugs, or do you have a bile stent or a drain? Then your cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Look at your wound each day. Wash your hands before you touch it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Move your legs and walk often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Breathe deeply some times each hour, and cough with a pillow held to the wound.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Take your temperature before painkillers, as they can hide a fever.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Keep your follow-up visits, and ring early rather than late.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Which problems happen most often after my operation here?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "What is normal in the first week, and what is not?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "How long do I need the injections and stockings?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "When can I drive, lift and work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Which painkillers can I take at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-surgery", "Who do I ring at night or at the weekend?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "From cancer drugs")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Side effects of cancer drugs from A to Z: which drug causes what, what helps, and when to ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "side effects, cancer drugs, chemo side effects, hair loss, bald, hair falling out, alopecia, cold cap, wig, sick, nausea, vomiting, vomitting, throwing up, puking, diarrhoea, diarrhea, diarhea, runny poo, the runs, loose stools, constipation, bunged up, constapation, mouth ulcers, sore mouth, mucositis, thrush, hand foot, sore hands, sore feet, peeling palms, palmar plantar, rash, spots, acne rash, pins and needles, tingling, numb feet, numb fingers, nerve damage, neuropathy, neurapathy, tired, fatigue, low bloods, low count, low white cells, neutropenia, nutropenia, bruises, nose bleed, bleeding gums, low platelets, hot flushes, blood pressure, taste, chemo brain, sleep")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Each drug has its own side effects. You may get some of them, but hardly anybody gets them all.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Most can be eased, and most go when treatment is over. Some can last.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Fever or shivers: ring your 24-hour helpline at once. Take your temperature before any painkiller.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "New diarrhoea on or after <term ref=\"immunotherapy\">immunotherapy</term>: ring before you take anything for it.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Chest pain or trouble breathing is a <phone>999</phone> call.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Which drug does what")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "This table shows what is typical. Your own nurse knows what to expect from your own drugs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Drug")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "What is typical")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Oxaliplatin</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Tingling in the cold, numb fingers and toes. Hair gets thinner, but seldom falls out.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Irinotecan</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Runny poo, also on the same day with cramps, sweats and watery eyes. Hair often falls out.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Capecitabine</drug> or <drug>fluorouracil</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Runny poo, sore mouth, sore hands and feet. Rarely, chest pain.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Cetuximab</drug> (also with <drug>encorafenib</drug>) or <drug>panitumumab</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "A rash like acne, dry skin, sore nails and eyes, low magnesium.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Bevacizumab</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "High blood pressure, nosebleeds, slow healing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Immunotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Rash, tiredness, and inflamed bowel, liver, lungs or glands. It can be late.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Hormone drugs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Hot flushes, sweats, sore joints.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<drug>Octreotide</drug> or <drug>lanreotide</drug>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Runny or greasy poo, wind, gallstones.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "From A to Z")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Appetite, not hungry")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Eat small meals often, of things you like. If smells bother you, try cold food. Ring the same day if you cannot eat or drink for 24 hours.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Bleeding and bruises")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Some drugs lower the cells that help blood to clot. Do not take <drug>ibuprofen</drug> or <drug>aspirin</drug> unless your team says so.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring your helpline today for bruises you cannot explain, or a nosebleed of more than 10 minutes that has stopped. If it still bleeds after 10 to 15 minutes, go to accident and emergency.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Breathlessness")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "It can come from low blood counts, a clot, an infection or inflamed lungs. Trouble breathing is a <phone>999</phone> call.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "If you have, or had, immunotherapy and get slowly more breathless, ring your helpline now.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Concentration, “chemo brain”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "You may forget words or lose the thread. Write lists, and do one thing at a time. It is mostly mild and gets better, but it can last.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Constipation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Some medicines for pain or sickness slow the bowel. Drink enough, move, and ask for a <term ref=\"laxative\">laxative</term>. Ring if you have not had a poo for more than 3 days.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Diarrhoea (runny poo)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Drink a lot, in small sips. Count how often you go. Take only the medicine your team gave you for it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring your helpline if you go at least 4 times a day on top of your usual number. Ring too if it comes at night, with blood, with cramps or with a fever.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "With <drug>irinotecan</drug>, ring at once if it comes within 24 hours of the drip. If you have, or had, immunotherapy, ring about any new diarrhoea.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Fever and infection")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "White blood cells protect you. Some drugs make them low, mostly 7 to 14 days after treatment. Wash your hands, and keep away from people with colds.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Take your temperature if you feel unwell, and before a painkiller. Your own card gives the number at which to ring.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Hair")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<term ref=\"chemotherapy\">Chemotherapy</term> is the most likely to cause it, but not all drugs do. It mostly begins 2 to 4 weeks after the first treatment. For most people, hair grows back.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ask about a wig, and if a cold cap could help with your drug.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Hands and feet, sore")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "The skin can get red, sore or peel (<term ref=\"hand-foot-syndrome\">hand-foot syndrome</term>), most of all with <drug>capecitabine</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Use plain cream. Keep off hot water, tight shoes and rubbing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring before your next tablets if it hurts or blisters. Your team can lower the amount, or give you a break.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "High blood pressure")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "It comes with <drug>bevacizumab</drug> and has no symptoms at first. It is checked at each visit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring if you have a bad headache or see less well.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Hot flushes and sweats")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "They are mild for many people, and harder for others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Wear layers, and keep a fan near. With a fever, ring your helpline.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Itch")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Cool, short baths, plain cream and loose cotton help. With yellow eyes, ring your nurse or helpline the same day.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Legs, swollen")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "If one leg is swollen, hot or sore, ring the same day: it may be a <term ref=\"blood-clot\">blood clot</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Low mood and worry")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Talk to somebody you trust.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "If it lasts for 2 weeks, tell your GP or nurse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "If you feel you may harm yourself, see <link xref=\"urgent-help#harm-yourself\">this card</link> now.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Mouth, sore or dry")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Drink plenty, and eat soft, cold food. Keep off salty, spiced or rough food. Ask for a mouthwash.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring your helpline if it is too sore to drink.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Nausea, feeling or being sick")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Take your <term ref=\"anti-sickness-medicine\">anti-sickness medicine</term> at the set times, even if you feel well. Sip fluids and eat small, dry bites.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring your helpline if you cannot control it, can hardly eat or drink, or pee much less than usual.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Numb or tingling fingers and toes")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "With <drug>oxaliplatin</drug>, cold sets off tingling in hands, feet or throat. It fades in hours to days. Wear gloves, and have nothing cold to drink for some days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Later, fingers and toes can stay numb (<term ref=\"neuropathy\">peripheral neuropathy</term>). Say so before your next treatment, most of all if buttons are hard to do up or you drop things. Your team can lower the amount.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Rash and dry skin")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "With <drug>cetuximab</drug> and <drug>panitumumab</drug>, use plain moisturiser and sun cream from the first day. Use nothing for acne.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring if it blisters, spreads, has pus, or comes with fever or a sore mouth.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Sleep")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "<term ref=\"steroid\">Steroids</term> and worry can keep you awake. Take steroids early in the day, and never stop them all at once. Tell your team if it goes on.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Taste")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Food can taste of metal or of nothing. Try plastic cutlery, and sharp or spiced food if your mouth is not sore. It mostly comes back.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Tiredness (fatigue)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "It is the most common effect of all, and may go on for months. Short walks help more than bed. Plan rests, and let others help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Tell your team, as a low blood count can be treated. If you are tired all of a sudden or very badly, ring.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Yellow eyes or skin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Dark pee, pale poo and itch come with it. Ring the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "With a fever or shivers, go to accident and emergency.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Which may last")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Numb fingers and toes. For about 8 in 10 people they get better in 4 to 6 months, and for about 2 in 10 not. Studies do not agree on how many have trouble later.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Tiredness, for some months, or up to a year.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Harm to glands from immunotherapy. You may need hormone tablets for good.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Some drugs can affect fertility. Ask before you start.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "When to call 999")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "If you take <drug>capecitabine</drug> or have <drug>fluorouracil</drug> (5-FU) and get chest pain, name the drug to the crew. Take no more tablets until your cancer team says so.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you have a fit, or bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "When to ring your helpline")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Ring at any hour, also at night and at weekends.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "your mouth is too sore to drink")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "you have a new rash, diarrhoea or breathlessness, and have or have had immunotherapy")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "More on who to ring")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "All the cards, and what to have ready when you ring, are on the page <link xref=\"urgent-help\">When to get help straight away</link>. With no helpline, call <phone>111</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Which side effects are most likely with my drugs?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Which medicines do I take home, and when do I take them?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "At what temperature do I ring?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Could any effect last for good?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Can the amount be changed if it gets too much?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Will my hair fall out, and would a cold cap help?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-drugs", "Who do I ring at 3 in the morning?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "From radiotherapy and beads")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "The side effects of radiotherapy to the liver and of radioactive beads, what helps, and whom to ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "radiotherapy side effects, radiation, rays, radio therapy, sabr, sabre, sbrt, stereotactic, cyberknife, sirt, y90, y-90, radioactive beads, radioembolisation, hair loss, sore skin, tired, fatigue, pain flare, rib pain, rib fracture, ulcer, radiation liver disease, rild, radioactive, safe with children, grandchildren, pregnant")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Tiredness is the most common effect. It mostly gets better within some weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<term ref=\"radiotherapy\">Radiotherapy</term> to the liver does not make the hair on your head fall out. Hair falls out only where the rays go.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Rays from outside do not make you radioactive. You are safe to be with.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Beads stay in the liver. Your hospital tells you how long to keep a distance from small children and pregnant people.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Serious late effects are not common, but tell your team of anything new, even months later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Focused radiotherapy (SABR) to the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "You can read how it is done under <link xref=\"radiotherapy\">Radiotherapy</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "In the first weeks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Tiredness.</em> How much differs. Rest when you need to, and walk a little each day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Feeling sick or being sick.</em> Ask for a medicine to take before the visit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Pain in the ribs or the chest wall.</em> It is not common. Tell your team.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Sore skin</em> where the rays go in, red or darker than before. On brown or black skin you may feel it more than see it. It mostly heals 2 to 4 weeks after the end.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A swollen tummy.</em> This happens to some people.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A short flare of pain</em> in the first days. Painkillers can be planned.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Between 2015 and 2019, the NHS followed 1,422 people after <term ref=\"sabr\">SABR</term>. They had many kinds of cancer, in many parts of the body. About 2 in 100 had severe tiredness, and about 98 in 100 did not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Months or years later")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A weaker rib,</em> which may ache or, rarely, break.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>An ulcer</em> of the stomach or bowel that may bleed. This is very rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A liver that works less well.</em> It can show within 3 months. Radiotherapy UK says that fewer than 5 in 100 people get it, so more than 95 in 100 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A narrow <term ref=\"bile-duct\">bile duct</term>,</em> if the cancer lies in the middle of the liver. The risk is very small.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Late effects can come and go. Tell your team or your GP that you have had radiotherapy.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "One visit for liver pain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "You may feel sick and tired. You get a medicine for sickness and a <term ref=\"steroid\">steroid</term> 1 to 2 hours before.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "The pain can flare up for a short time, and then ease.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "You can read what it can do for pain under <link xref=\"pain\">Pain</link> and <link xref=\"radiotherapy\">Radiotherapy</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Radioactive beads (SIRT)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "You can read how it is done under <link xref=\"sirt\">SIRT (radioactive beads)</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Common effects")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Tiredness,</em> for some weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Tummy pain.</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Feeling sick and less appetite.</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A mild fever,</em> for some days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A bruise</em> where the tube went in.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "In a UK study of 399 people, most problems were mild. About 3 in 100 had a severe one on the day, and about 97 in 100 did not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Less common, but serious")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A liver that works badly.</em> Yellow eyes and a swollen tummy come 1 or 2 months later. Reviews give from none to 20 in 100 people, so 80 in 100 or more do not get it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Ulcers,</em> if beads reach the stomach or the bowel. This happens to fewer than 5 in 100 people, and not to more than 95 in 100. At the first visit, side branches can be blocked to prevent it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>A sore <term ref=\"gallbladder\">gallbladder</term>,</em> in fewer than 10 in 100 people, and not in more than 90 in 100. <em>Harm to the lungs</em> is rarer still, in fewer than 1 in 100. More than 99 in 100 have none.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "<em>Rarely:</em> an infection in the liver, a <term ref=\"blood-clot\">blood clot</term>, kidney trouble or a blocked bowel.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Keeping others safe")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Follow the card from your own hospital. Its rules come first. These are the rules of one patient website, paid for by a maker of beads:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "For the first 24 hours, wash your hands well after the toilet, and clean up spills of blood, pee or poo.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "For 7 days, do not sit or sleep close to children or pregnant people for a long time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Show the card if you have to go to hospital or have an operation.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "The rays reach only a few millimetres, and they fade. After about 4 weeks they are gone. The beads themselves stay, and do no harm.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Radioactive drips for neuroendocrine tumours")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "You can read about the effects of <term ref=\"prrt\">PRRT</term> under <link xref=\"hormone-and-net-treatments\">Hormone and neuroendocrine treatments</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Rest when you are tired, but keep on moving a little.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Eat small meals often. Have dry food such as toast if you feel sick.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Take your medicine for sickness before it gets bad.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Be gentle to your skin. Do not put heat, ice or plasters on the treated spot.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Take your temperature before you take a painkiller.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you have black, sticky poo and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "When to ring your helpline")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "This card is for you if you had <term ref=\"sirt\">SIRT</term> or cancer drugs not long ago. Some mild fever after SIRT is usual, but the number on your card comes first.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Call your 24-hour cancer helpline now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you are being sick or have diarrhoea and cannot control it")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "When to ring the same day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Call your cancer helpline or specialist nurse today, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "you have black, sticky poo, but feel well otherwise")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "your medicines do not control your pain or sickness")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Early effects begin after the first visits. They mostly settle some weeks after the last.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Late effects begin months or years later. They are not common.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Which effects are likely with my treatment, and when?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "How will you protect my bowel, ribs and healthy liver?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Can I have a medicine for sickness at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Which late effects do I look out for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "How long do I keep away from my grandchildren?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("side-effects-radiotherapy", "Who do I ring, and until when?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Afterwards and living well")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What to expect after treatment")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What life may be like after treatment: getting better, check-ups, and if the cancer comes back.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "after treatment, end of treatment, treatment is over, what now, getting better, getting over treatment, how long, feel better, come back, return, driving, dvla, licence, feelings, scared, anxious, depressed, worried, counselling")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Some people get better with treatment, and some do not. Nobody can promise you how it will go.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What to expect depends most on where the cancer began, how far it has spread and which treatment you have.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "After treatment to remove it, the cancer often comes back. Sometimes it can be treated again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "You will have check-ups. Ask for your own plan, and for the name of the person to ring.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What treatment may bring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Some people feel better, because the cancer shrinks or their symptoms ease. Others see little change. Some feel worse for a while from the treatment itself.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "For some people, treatment can remove all the cancer that can be seen. For others, it holds the cancer back for a time. If it does not work, you and your team look at what else there is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "You may want to know what this means for your life, or you may not. Both are fine. There is more on the page <link xref=\"outlook\">Outlook</link>, where figures stay closed until you open them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Getting over treatment")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Liver surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Two UK hospitals give 5 to 10 days as the usual stay. After <term ref=\"keyhole-surgery\">keyhole surgery</term> it is often shorter. Many people are back to their usual life about 3 months after open surgery.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "You can read about each week under <link xref=\"recovery\">Recovering from liver surgery</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Ablation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Most people stay for 1 night after <term ref=\"ablation\">ablation</term>. You may feel as if you had flu for some days.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Treatment into the liver artery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "You go home the same day or after 1 to 2 nights. After <term ref=\"tace\">TACE</term>, the worst is over in about a week. After <term ref=\"sirt\">SIRT</term>, you may be tired for some weeks.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Focused radiotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "You go home after each visit. You may be tired for some weeks after <term ref=\"radiotherapy\">radiotherapy</term>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Chemotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Most side effects of <term ref=\"chemotherapy\">chemotherapy</term> ease within some weeks of the last round. Tiredness and numb hands or feet can last longer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "These are usual times. Your own may be shorter or longer. Rest, eat small meals, and walk a little more each day.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Driving")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "After an operation, ask your doctor when it is safe to drive, and ask your insurer too. If you still cannot drive after 3 months, you must tell the DVLA.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Do not drive if your medicines make you drowsy. In Northern Ireland, you tell the DVA. There is more on the page <link xref=\"work-money-travel\">Work, money, driving and travel</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Check-ups")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Check-ups are mostly scans and blood tests. They are closest together in the first 2 years.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Experts do not agree on the best timetable, and UK hospitals differ. So ask for yours in writing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "After liver treatment, the team that looks after your first cancer often takes over again. Ask who that is, so that you know who to ring.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Many people feel afraid in the days before a scan. It may help to tell somebody, and to plan something nice for that day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "There is more on the page <link xref=\"follow-up\">Follow-up</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "If the cancer comes back")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "After treatment to remove it, this is common, most of all in the first 2 years. Nothing you did made it happen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Some people can have surgery or ablation again. For others, drugs or other treatments may control it for a time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Care for your symptoms is always there.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Your feelings")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Shock, anger, fear or feeling numb are all natural. It can also feel strange when treatment ends and you see your team less often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "If you feel low for 2 weeks or more, tell your GP or specialist nurse. There is help for this. See the page <link xref=\"feelings\">Feelings</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "If you feel that you may harm yourself, there is help at any hour. See <link xref=\"urgent-help#harm-yourself\">If you feel you may harm yourself</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "When is my next scan, and who arranges it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What signs do I look out for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Who do I ring if I am worried?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "When can I drive, work and lift things?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "What could we do if the cancer comes back?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("what-to-expect", "Who can help me and my family at home?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("recovery", "Recovering from liver surgery")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("recovery", "What the weeks after a liver operation are often like, and what helps you to heal.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("recovery", "recovery, recovering, getting better, getting over surgery, after liver surgery, after operation, convalescence, week by week, going home, home from hospital, how long, wound, scar, stitches, clips, staples, numb scar, dressing, shower, bath, lifting, hoover, exercise, walking, drive after operation, work, fit note, sick note, sleep, off food, bowels, bloated, alcohol, drain at home, blood thinning injections, stockings, liver regrowth, liver grows back, low after operation")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Most people need weeks to months. After open surgery, it is often about 3 months until life feels usual again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Tiredness is the thing that lasts longest. It does not mean that something is wrong.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Walk a little more each day, and rest in between. Some days will go better than others.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Do not lift heavy things for 6 to 8 weeks or more, as your own team tells you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Fever, shivers, a red or open wound, yellow eyes or more pain: ring, and do not wait.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "What your body is doing")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Your body heals the wound, and that takes a lot of energy. So you tire more quickly, even when you have done little.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "At the same time, the part of the liver that stayed grows. Guides differ on how fast: some say 4 to 6 weeks, others 3 months. You will not feel it grow.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "After <term ref=\"keyhole-surgery\">keyhole surgery</term>, the cuts are small and it often goes faster. After open surgery, or if a lot was taken out, it takes longer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "Week by week")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "This is what is usual. Your own weeks may differ, and what your team tells you comes first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "When")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "After open surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "After keyhole surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Next day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You sit up, drink, and begin to eat. You walk a few steps with help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "The same.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Day 2 to 5")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "The tubes come out one by one. Some people go home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Many people go home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Day 5 to 10")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You rest and take short walks at home.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "About day 10")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Stitches or clips are taken out, if they do not melt away.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Weeks 1 and 2 at home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You walk a bit more each day. You carry nothing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Weeks 3 and 4")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You do light jobs about the house. You still tire fast.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Weeks 4 to 6")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Your walks get longer. If you need <term ref=\"chemotherapy\">chemotherapy</term>, it often starts now.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Your walks get brisk. Chemotherapy may start, if you need it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Weeks 6 to 8")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Ask if you may lift heavy things again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Month 3")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Many people are back to their usual life. Some need longer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Many people have been back to it for a while.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If something goes wrong on the way, such as an infection or a <term ref=\"bile-leak\">bile leak</term>, you stay longer. Then the weeks start later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "Going home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Before you go in, think about who can shop, cook and help you wash at first. Put the things you need where you can reach them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If you will need help at home, the ward arranges it before you leave. So tell the staff early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Do not leave without these:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "what to look out for, in writing, and the number to ring by day and by night")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "the date of your next visit, or who will send it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "your medicines, and how to take them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "a <term ref=\"fit-note\">fit note</term>, if you will be off work for more than 7 days")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "who takes out stitches or clips, and where")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "What helps you to heal")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Your wound")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Look at it each day, and wash your hands before you touch it. Ask when you may shower. Keep creams and powders away until it has healed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Tingling, itching, a numb patch, a small lump or a slight pull are all part of healing. A numb patch may stay.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Pain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Take your painkillers as you were told, not only when it is bad. Then you can breathe, cough and walk. Before you take any others, read <link xref=\"pain#painkillers\">Which painkillers need care</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "After keyhole surgery, the tip of the shoulder may ache for some days. It comes from the gas.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Moving")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Get up, get dressed and walk, some times each day. It helps to keep your lungs clear and your blood flowing. Stop if you feel dizzy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Hold a pillow to your tummy when you cough, laugh or get out of bed.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Eating")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Small meals, more often, are easier at first. Food with protein helps you to heal: eggs, fish, meat, beans, milk. Your bowels may need some weeks to settle.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "See <link xref=\"eating-well\">Eating, drinking and weight</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Alcohol")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Leave it out while your liver recovers. Ask your team how long that is for you.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Sleep and tiredness")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Get up at the same time each day, and rest for a while in the afternoon. Do one thing at a time. Visits are nice, but they tire you too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "See <link xref=\"fatigue\">Tiredness and keeping active</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Stockings and injections")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "They help to prevent <term ref=\"blood-clot\">blood clots</term>. Some people go on with the small injections at home for some weeks. Experts do not agree for how long, so do as your own team says.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "Back to everyday life")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Lifting and housework")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "At first, carry nothing. Later, start with something light, such as a small bag. Heavy bags, children and the hoover wait until your team agrees.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "A Birmingham liver clinic says 6 weeks for heavy lifting. Macmillan says at least 8.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Driving")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Ask your doctor when it is safe, and ask your insurer too. If you still cannot drive after 3 months, you must tell the DVLA.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You should be able to stop hard without pain, and turn to look behind you. Do not drive if medicines make you drowsy. In Northern Ireland, you tell the DVA.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Work")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Many people need up to 3 months after open surgery. It depends on your job and on you. Ask if you can start with shorter days.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "See <link xref=\"work-money-travel\">Work, money, driving and travel</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Sport")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Walk first. Brisk and longer walks can come after about 4 weeks at home. Ask before you swim, lift weights or go back to hard sport.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("recovery", "Sex and flying")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "You can have sex again when you feel ready and it does not hurt. Before you fly, ask your team and the airline.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "How you may feel")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Many people feel shaky, cross or low at first, and wish that it went faster. A good day can be followed by a bad one. This is normal.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "A diary helps some people. Write down one small aim for each day, and look back after a week.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If low mood or worry stays, ring your team. You need not wait for your next visit. There is more on the page <link xref=\"feelings\">Feelings</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("recovery", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "When to ring the hospital")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "An infection or a bile leak can start some weeks after you are home. Take your temperature before you take a painkiller, as painkillers can hide a fever.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If <term ref=\"bile\">bile</term> comes out round a bile <term ref=\"drain\">drain</term>, go to accident and emergency. Do the same for yellow eyes or skin with a fever or shivers.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("recovery", "Call the number your hospital gave you now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "you have a fever, or feel shivery or unwell")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "your wound is red, hot, oozing or opening, or your drain leaks or stops")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "your medicines do not control your pain, or your tummy swells")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Before you go home, ask at what temperature to ring. If you have had cancer drugs, the number on your own <term ref=\"alert-card\">alert card</term> comes first: see <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If your drain lets out bile, <link xref=\"urgent-help#stent-or-drain\">the card on bile stents and bile drains</link> is also for you. You can read what can go wrong under <link xref=\"side-effects-surgery\">After an operation or procedure</link>.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("recovery", "In Northern Ireland, other numbers take the place of <phone>111</phone>: see <link xref=\"urgent-help#northern-ireland\">If you live in Northern Ireland</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "How long until I am well?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Three months is usual after open surgery, and less after keyhole surgery. Some people are tired for longer. If you had chemotherapy too, or had problems after the operation, give yourself more time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If you get worse instead of better, or if you are stuck, ring your team. The sooner they know, the sooner they can help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "What if I do too little, or too much?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "If you lie still for long, chest infections and blood clots are more likely. If you lift too early, the wound cannot heal well. Somewhere between the two is right: a little, often.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("recovery", "Some people try to do without painkillers. But then they move and breathe less, and get well more slowly.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("recovery", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "Who do I ring with a worry, by day and by night?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "At what temperature do I ring?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "When may I shower, lift, drive and work?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "How long do I need the injections and stockings?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "Which painkillers can I take, and for how long?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "When may I drink alcohol again?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "Will I need chemotherapy, and when would it start?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("recovery", "When do I hear what was found in the part that was taken out?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Follow-up")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Check-ups after treatment: what they are for, how often they come, and what to do in between.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("follow-up", "follow-up, follow up, followup, check up, check-up, checkup, surveillance, after treatment, scan results, waiting for results, scanxiety, scan anxiety, fear of it coming back, come back, coming back, recurrence, relapse, cea, ct every six months, discharged, lost after treatment, pifu, patient initiated follow-up, open access, hna, holistic needs assessment, treatment summary, cancer care review")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "After treatment, you have check-ups for some years. They are mostly scans and blood tests.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Experts do not agree on the best timetable, and hospitals differ. So ask for your own plan in writing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "More than one team may look after you. Find out which one arranges your scans, and who to ring.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Something new that worries you? You need not wait for the next visit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Fear before a scan is very common. There are things that help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What follow-up is for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "to find cancer that comes back (<term ref=\"recurrence\">recurrence</term>) early, when there may be more choices")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "to see if a treatment that goes on still works")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "to help with side effects that stay, or come late")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "to ask how you are: body, mind, family, work and money")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Doctors hope that people do better if a new spot is found early. But no fair trial has tested it for cancer in the liver. UK surgeons are not sure how much it helps.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "When you have check-ups")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "These times are examples, so that you know what to expect. Yours may be different for good reasons.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What is often done")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Liver surgery for bowel cancer")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Scans and blood tests, closest together in the first 2 years. Most UK hospitals see you at 6 months. At other times, and after 5 years, they differ.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<term ref=\"ablation\">Ablation</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A first scan after 4 to 8 weeks. Then often one every 3 months in the first year.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<term ref=\"sirt\">SIRT</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A first scan after about 3 months.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Focused <term ref=\"radiotherapy\">radiotherapy</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Often a scan every 3 months at first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<term ref=\"chemotherapy\">Chemotherapy</term> that goes on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A scan about every 9 to 12 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Breast cancer, <term ref=\"neuroendocrine-tumour\">neuroendocrine tumours</term> and others")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A plan of its own, made by that team.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "You may also have check-ups for the first cancer. One NHS trust in Devon does this after bowel cancer: a blood test every 6 months for 3 years, then once a year. Scans and a look into the bowel are planned too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What happens at a check-up")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>A scan.</em> Most often it is a <link xref=\"ct-scan\">CT scan</link>. Sometimes it is an <link xref=\"mri-scan\">MRI scan</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>A blood test.</em> After bowel cancer, it is often for a <term ref=\"tumour-marker\">tumour marker</term> called <term ref=\"cea\">CEA</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>A talk,</em> in the clinic or by phone. Say how you are, and what has changed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>An examination,</em> if it is needed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "No test finds everything. In one study, blood tests missed some spots that the scan showed, and the other way round. So many teams use both.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A marker that goes up does not always mean cancer. Your team looks at how it changes over time, and tests again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Getting the results")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Ask on the day when you will hear, from whom, and how. If you have heard nothing by then, ring.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "You may see results in an app before anyone has talked to you. You can choose to wait until somebody can explain them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>“No sign of cancer”</em> means that none can be seen. Very small spots can be hidden.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>“Stable”</em> means that nothing has grown much.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "<em>“Not clear”</em> means that you need another scan, or a different one. That is common.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Things you can ask for")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A treatment summary")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A <term ref=\"treatment-summary\">treatment summary</term> tells you and your GP what was done, which signs to look out for, and who to ring.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A talk about all your needs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "This is called a <term ref=\"holistic-needs-assessment\">holistic needs assessment</term>. You can ask for one at any time. It leads to a plan that is yours.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("follow-up", "A cancer care review")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Your GP or practice nurse offers you a talk, often within a year. You can raise anything that is still on your mind.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Check-ups that you start")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Some people have fewer set visits. They still have their scans and tests, and can reach the team fast when they need to. It has many names, such as patient initiated follow-up.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Your specialist nurse can tell you if it suits you. You can say if you would like more visits.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Who looks after you now")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "After treatment of the liver, the team for your first cancer often takes over again. The liver team may still look at your scans. Ask who leads.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "It can feel strange to be seen less often. You have not been forgotten, and you may still ring.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Write the number on the page <link xref=\"contact\">Contact your clinic</link>, or keep it by the phone.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Fear before a scan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Many people call it “scanxiety”. Studies found that one-third to two-thirds of people with cancer have anxious thoughts that it may come back, and the others do not. An ache, a date or a story in the news can set it off.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "It is often strongest in the first year, and then slowly eases. For some people it stays.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Take somebody with you, for the scan or for the result.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Plan something nice for the days around it. A walk, music or slow breathing may help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Ask beforehand how long you will wait. Knowing the day makes the wait easier.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Tell somebody that you are afraid: a friend, your nurse, or people at a Maggie’s centre.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Do you check your body again and again? Tell your team. They can find help for you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "There is more on the page <link xref=\"feelings\">Feelings</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What to tell your team")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Most aches are just aches. But let your doctor or nurse know, before your next visit, of:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "something new that does not go away")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "a side effect that does not get better")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "signs like those you had when the cancer was found")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "weight loss, less appetite or more tiredness, when you know no reason")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Do the same for any other symptom that worries you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Some signs need <phone>999</phone>, or your <term ref=\"cancer-helpline\">cancer helpline</term>. All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>. In Northern Ireland, other numbers take the place of <phone>111</phone>, and that page tells more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "If the cancer comes back")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "This is common after treatment to remove it, most of all in the first 2 years. Nothing you did made it happen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Your team looks at all the scans again. Some people can have surgery or ablation once more. For others, drugs or other treatments may hold the cancer back for a time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Care for your symptoms goes on, whatever you decide.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "How long follow-up goes on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "After liver surgery it is often up to 5 years, and now and then longer. If treatment goes on, so do the scans.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "At the end, ask what to look out for, and how to get back in touch.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What if I do not want check-ups?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "You may say no, or ask for fewer. Then a new spot may be found later, and some treatments may no longer be possible. Some people find the tests harder to bear than not knowing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("follow-up", "How fit you are, and if you would want more treatment, count too. Talk it over with your team. You can change your mind.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What is my plan: which tests, how often and for how long?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Who arranges my next scan?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "How long do results take, and who tells me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Which signs do I look out for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Who do I ring between visits?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "What could we do if something is found?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Can I have a treatment summary?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("follow-up", "Who can help me with the fear of it coming back?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("outlook", "Outlook")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("outlook", "What can be said about the future, how to ask your team, and figures only if you want them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("outlook", "outlook, prognosis, will I die, am I dying, am I going to die, how long have I got, how long do I have, how long to live, time left, survival, survival rate, life expectancy, life span, chances, odds, statistics, numbers, figures, five year survival, 5 year survival, is it curable, can it be cured, cure, incurable, am I terminal, terminal, average, median")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "You choose how much you want to know, and when. You can change your mind.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Nobody can tell you for sure what will happen to you. Figures are about groups of people.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "A great deal depends on where the cancer began, and on which treatment is possible.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "The person to ask is your own cancer doctor, who knows you and your scans.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Figures come near the end of this page. They stay closed until you open them.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "What outlook means")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Outlook means what is likely to happen with an illness. Your doctor may say <term ref=\"prognosis\">prognosis</term>. It can be about three things:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "if the cancer can be cured")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "if it is likely to come back (<term ref=\"recurrence\">recurrence</term>)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "how long people live with it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "<term ref=\"stage-4\">Stage 4</term> does not always mean the same. For some people, all the cancer that can be seen is removed, and a part of them live for many years. For many others, treatment aims to hold the cancer back.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Do I want to know?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "People differ, and there is no wrong answer. It may help to think about these first.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "Why some people ask")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Not knowing can be worse than knowing. They want to choose a treatment, plan a trip, or put things in order. Sometimes the news is better than they had feared.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "Why some people do not")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "It can be a shock, and what you have heard cannot be unheard. They would rather live from day to day. Some ask later, or only in part.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Your family may want to know when you do not, or the other way round. Tell your team who may hear what. There is more on the page <link xref=\"family-and-carers\">Family and carers</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "If you ask for more or for less, your care stays the same.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "What it depends on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "where the cancer began: this counts most")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "how many spots there are, and how large")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "if there is cancer in other places too")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "if all that can be seen can be taken out or destroyed")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "the genes of the cancer, as they show which drugs may work")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "how it responds to treatment, and how fast it grows")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "how well you and your liver are")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "It does not depend on how cheerful you are. You need not think positive all the time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "What figures can tell, and what they cannot")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "They can tell about a group")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "They show how it went for many people with the same illness. Doctors use them to compare treatments.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "They cannot tell about you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "No figure fits you exactly. In the same group, some people did much better, and others much worse.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "They are old")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "To know who is alive after 5 years, you have to wait 5 years. So those people had the treatments of that time.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "The people were chosen")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Those who had surgery were fit enough, and their cancer could be removed. So they would probably have done better in any case.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("outlook", "What you find online may not fit")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "It may be wrong, out of date, or about another kind of cancer. Liver cancer that began in the liver is a different illness.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "How to ask your team")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Decide how much you want to hear, and say so first. “Only the outline, please” is enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Take somebody with you. Write your questions down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Ask for the best that could happen, the worst, and what is most likely.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Ask what that means for your plans: work, a journey, a family day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Stop when you have heard enough. You can ask the rest another day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Afterwards, plan some quiet time. You may feel calm, angry or numb. Your specialist nurse can go through it again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Doctors cannot be exact either. They may speak of years, months or weeks, and not give a number. The answer can change as treatment goes on, so you may ask again.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Living with not knowing")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Much stays open, and that is hard. It may help to look at today or this week. Plan good things for soon, and leave room to change them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "The page <link xref=\"feelings\">Feelings</link> has more that may help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "<term ref=\"palliative-care\">Palliative care</term> helps you to live well at any stage, alongside other treatment. See <link xref=\"supportive-care\">Supportive and palliative care</link>.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("outlook", "You can talk to the Macmillan Support Line, on <phone>0808 808 00 00</phone>. It is free, and open every day from 8am to 8pm.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "If it gets too much, there is help at any hour. See <link xref=\"urgent-help#harm-yourself\">If you feel you may harm yourself</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Before you open the figures")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "The next part is about how many people live, and how many do not. You may stop here. Nothing that you need for your care is in it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "If you go on, you may want to have somebody with you. These figures are not about you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Figures, if you want them")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Bowel cancer: after liver surgery")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "All these people were fit enough for surgery, and their cancer could be removed. Many others could not have it.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "people in England who had liver surgery for bowel cancer that had spread; first operations 1998 to 2004")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "5 years after the liver operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "In England, for people whose bowel surgery was in 1998 to 2004, about 44 in 100 were alive 5 years after the liver operation. About 56 in 100 were not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "people in Sweden treated to remove or destroy bowel cancer in the liver; first operations 2009 to 2013")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "after 5 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "In Sweden, for bowel surgery in 2009 to 2013, about 50 in 100 were alive after 5 years. The other 50 in 100 were not. This figure leaves out deaths from other causes.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "people who had liver surgery for bowel cancer that had spread, in studies published from 1999 to 2010")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "10 years after the operation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "A review from 2012 put older studies side by side. In the middle of them, about 26 in 100 people were alive after 10 years. About 74 in 100 were not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Those studies differ a great deal: from 9 to 69 in 100 people were alive after 10 years. So from 31 to 91 in 100 were not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Bowel cancer: if it comes back")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "people who had liver surgery for bowel cancer that had spread")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "within 2 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "A review from 2023 says that the cancer comes back within 2 years in about 70 in 100 people. In about 30 in 100, it does not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Sometimes it can be removed again. In a review from 2017, that was so for about 20 in 100 of those people. For about 80 in 100, it was not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Bowel cancer: if it cannot be removed")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "This comes from one trial, reported in 2024. The people were 65 or younger and fit, and had cancer only in the liver. Drugs had worked for them so far.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "carefully chosen people with bowel cancer only in the liver who were to have chemotherapy alone")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Of those who were to have <term ref=\"chemotherapy\">chemotherapy</term> alone, about 13 in 100 were alive after 5 years. About 87 in 100 were not.")

/* TRANSLATORS: who is counted in a picture of chances, or over which time. */
/* xgettext:no-c-format */
NC_ ("outlook", "carefully chosen people with bowel cancer only in the liver who were to have a transplant and chemotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Of those who were to have a <term ref=\"liver-transplant\">transplant</term> too, about 57 in 100 were alive after 5 years. About 43 in 100 were not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Very few people can have a transplant. There is more on the page <link xref=\"liver-transplant\">Liver transplant and newer treatments</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "For small spots, a large trial compared <term ref=\"ablation\">ablation</term> with surgery. After about 2½ years, it found no clear difference in how many people were alive. It is too early to know more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Other cancers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "For other cancers, we give no figures. Those that we found are old, from other countries, or mix people who cannot be compared.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "<em>Breast cancer</em> in the liver can be treated, but not cured. Treatment is getting better.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "<em>A <term ref=\"neuroendocrine-tumour\">neuroendocrine tumour</term></em> often grows slowly. Many people live with it for years.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "<em>For other cancers,</em> drugs may hold the cancer back for a time. How long differs greatly, so please ask your own team.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "How well can doctors judge it?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "Only roughly. People who are expected to live longer often do. But studies show that doctors tend to be too hopeful.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "After reading figures")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "If they have upset you, tell somebody today: a friend, your nurse, or the Macmillan line above. Take to your doctor what you have read, and ask what is different in you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "What if I never ask?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "That is fine. Your team still tells you what you need for each choice. They will not press figures on you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("outlook", "But if you want to settle things, such as a will or a wish for your care, do not wait for an exact answer. See <link xref=\"planning-ahead\">Planning ahead</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("outlook", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "What is the aim of my treatment: cure, control or comfort?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "What is the best that could happen, the worst, and the most likely?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "What would change that, for better or for worse?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "How long until we know if treatment works?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "What is likely to happen without treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "What should I not put off?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "Would you tell me only what I ask?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("outlook", "Who can I talk to about all this?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Eating, drinking and weight")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("eating-well", "How to eat when you have little appetite, what helps against weight loss, and what is known of alcohol and sugar.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("eating-well", "food, food and diet, diet, eating, drinking, weight, weight loss, losing weight, not eating, off food, no appetite, appetite, full quickly, skinny, muscle, cachexia, dietitian, dietician, nutritionist, protein, protein drinks, build-up drinks, fortisip, calories, sugar, sugar feeds cancer, sweet, keto, fasting, vegan, juice, juicing, detox, clean eating, superfoods, turmeric, tumeric, curcumin, supplements, vitamins, herbal, green tea, alcohol, drink, wine, beer, booze, spirits, units, enzymes, creon, pert, greasy poo, taste")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "When you have little appetite, eat small amounts often. Choose what you like.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you lose weight without trying, tell your team early. You can ask to see a dietitian, an expert in food and illness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "There is no proof that leaving out sugar slows cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Ask your team before you drink alcohol or take herbal remedies. Some do not go well with your treatment.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Your needs and tastes are your own. No single diet suits everyone.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Why eating can be hard")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "<em>You feel full soon.</em> A swollen liver takes up room and presses on the stomach. Fluid in the tummy, called <term ref=\"ascites\">ascites</term>, can do the same.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "<em>Your body uses food in another way.</em> Some cancers make it burn more, so that you lose weight though you eat well. Doctors call this <term ref=\"cachexia\">cachexia</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "<em>Treatment gets in the way.</em> It can make you feel sick, make your mouth sore, or change how food tastes and smells.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "<em>Yellow eyes and skin.</em> With <term ref=\"jaundice\">jaundice</term>, many people do not feel like food.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "<em>Other things.</em> Pain, tiredness, worry, or trouble with your bowels.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "It is nobody’s fault. You are not failing when you cannot finish a meal.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "When to speak up")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Speak up as soon as you eat less than usual, or when your clothes get loose. Your doctor, nurse or GP can send you to a dietitian. In some hospitals you can ask for one yourself.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "The scales do not always show it. Fluid in the tummy or legs can hide that you are losing weight.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "The first aim is to lose no more. That can help you to stay well enough for treatment, and to live as you like.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Have a small meal or a snack every couple of hours. A small plate looks less daunting.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Eat most at the time of day when you are hungriest. For many people that is the morning.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Eat what you enjoy. Keep snacks close by, also when you go out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Drink between meals, not with them, so that you do not fill up.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If smells put you off, try cold food.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Peppermint may help if you feel sick or bloated.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "A short walk can make you hungry.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you are losing weight")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "The usual rules of healthy eating can wait for now. It is fine to have foods that are rich in fat or sugar, as they hold a lot of energy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Add butter, cream, cheese or honey to food. Use full-fat milk.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Have puddings, snacks and milky drinks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Have some protein each day: eggs, fish, meat, beans, nuts or yoghurt. After an operation, your body needs it to mend.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you have diabetes or a special diet, ask your dietitian first. If swallowing is hard, tell your team at once.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you have jaundice")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Too little <term ref=\"bile\">bile</term> reaches the bowel, so fat is harder to digest. Very fatty food may not suit you. You still need some fat, so ask a dietitian how much.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "What your team can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "They look for the cause, and treat it if they can. Sickness, pain, a sore mouth or hard poo can all be eased.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "A dietitian can tell you which foods may help, and which to leave out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "You may be offered special drinks that are full of energy and protein.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "A short time on a <term ref=\"steroid\">steroid</term> helps some people to eat more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Pale, greasy poo that floats can mean that you do not digest fat. This happens mostly when the pancreas is ill. Your team may give you capsules to take with food.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Alcohol")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Ask your own team. The answer depends on your liver, your treatment and your medicines.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "With many kinds of <term ref=\"chemotherapy\">chemotherapy</term>, small amounts are usually all right, but ask first. With some drugs, alcohol is not safe.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "With jaundice, ascites or strong painkillers, you may be told to have none. Alcohol can also make an itch worse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Before an operation, less alcohol helps your body to heal. You may sleep better, too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you drink a lot every day, do not stop all at once. That can be dangerous. Your team can help you to stop safely.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If it is hard for you to cut down, say so. Your team asks in order to help, not to blame.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Things that people say about food")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("eating-well", "“Does sugar feed cancer?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "All cells use sugar, healthy ones too. There is no proof that leaving out sugar slows cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "A strict diet can make you lose weight that you need, and it can make you worry. Of course, a lot of sugar is not good for anybody’s health.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("eating-well", "“Can a special diet or juices cure it?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "No diet has been shown to cure cancer. Some can harm you during treatment, as you may lose weight or miss things that your body needs.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("eating-well", "“Do I need vitamins?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Most people get enough from food. Large amounts are not advised. Ask before you take any.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("eating-well", "“Are herbs safe, because they are natural?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Not always. Some stop cancer drugs from working well, or make side effects worse. St John’s wort is one of them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Some herbal remedies can harm the liver. Tell your team about all that you take, also turmeric or green tea in capsules.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("eating-well", "“Must I stop eating raw food on chemotherapy?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Most people do not need a strict diet. Clean hands, a clean kitchen and food that is fresh and well cooked matter most. If your blood count is low, ask what to leave out.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "When to ring the same day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "you are losing weight fast")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If you have cancer drugs and are being sick, look at <link xref=\"urgent-help#on-cancer-treatment\">the card for people on cancer treatment</link>. All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "If treatment is the cause, appetite and taste often come back when it ends. That can take some months. For some people, eating stays different.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "For family and friends")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "It is hard to see someone leave their food. But pressing them can make meals a worry for you both. Stay relaxed, and offer a snack again later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("eating-well", "People who lose a lot of weight may get weaker, and treatment may have to wait. So it is worth asking for help. But you decide, and food should still be a pleasure.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Can I see a dietitian?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "What could be making me lose weight or appetite?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Is there any food or drink that I should leave out?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "May I drink alcohol, and how much?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Do my vitamins or herbs go with my treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "Would special drinks, a steroid or enzyme capsules help me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("eating-well", "How should I eat before and after my operation?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Tiredness and keeping active")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Why cancer can make you so tired, how to save your energy, and how to move safely.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("fatigue", "tired, tiredness, fatigue, fateeg, fatigued, knackered, exausted, exhausted, exhaustion, worn out, wiped out, no energy, weak, weakness, lethargic, sleepy, brain fog, sleep, insomnia, cannot sleep, nap, rest, pacing, anaemia, anemia, low iron, blood transfusion, exercise, excercise, activity, keeping active, keeping fit, walking, gym, swimming, yoga, physio, prehab, prehabilitation, getting fit, getting ready")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "This tiredness is more than being tired. Doctors call it fatigue. Sleep and rest may not take it away.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "It is very common. It is real, and it is not laziness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Tell your team. Some of its causes can be treated.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Moving a little each day is one of the best things you can do. A short walk counts.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "If treatment is planned, ask about getting fitter for it. This is called <term ref=\"prehabilitation\">prehabilitation</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "NHS Scotland says that about 9 in 10 people with cancer have fatigue. About 1 in 10 do not. It can be mild, or get in the way of daily life.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "You may notice:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you have no energy, and small tasks are hard")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "your arms and legs feel heavy or weak")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you wake up and do not feel rested")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "it is hard to think, choose or remember")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you feel low or cry easily")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Why it happens")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Nobody knows exactly why. Often there are some causes together:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "the cancer itself, and its treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "too few red blood cells, which is called <term ref=\"anaemia\">anaemia</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "pain, poor sleep, fluid or short breath")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "eating little")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "worry or low mood")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "some medicines, such as strong painkillers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "moving less than before, so that muscles get weak")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "When to speak up")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "More than half of the people with fatigue never tell their doctor. Please do. Say what you can no longer do, and what you miss most.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "A diary helps. Write down when you are most tired, what you did before, and how you slept.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "On a good day, you may want to do it all. Then you pay for it the next day, or for longer. Try to spread your energy more evenly.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Choose")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What must be done, and what do you enjoy? What can wait, and what can somebody else do?")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Plan")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Do what matters most at your best time of day. Plan rests, and plan nice things too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Pace")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Split big tasks into small steps. Rest before you are worn out, not after.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Sleep")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Short naps are better than long ones: half an hour, or an hour at most.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Get up at the same time each day. If you take a <term ref=\"steroid\">steroid</term>, ask if you can have it in the morning.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("fatigue", "People")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Let others help with shopping, cooking or children. It is fine to cancel, or to leave early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Food gives energy, too. The page <link xref=\"eating-well\">Eating, drinking and weight</link> has ideas for when you eat little.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Do not drive when you feel drowsy.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Moving, safely")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "There is good evidence that moving helps with fatigue. It can also help your mood, your sleep and your appetite.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Begin with what you can do. That may be from the chair to the door.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Choose what you like: a walk, the garden, dancing, a swim. Do a little more as the weeks go by.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "The aim for all adults is about 150 minutes a week of moving that makes you breathe a bit faster. For many people with cancer that is too much. Anything is better than nothing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "On bad days, do less. Start again when you can.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "A physiotherapist can make a plan with you. Your GP or cancer team can send you to one.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Ask first, and take care")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Ask your team what is safe for you before you begin, above all if you:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "have cancer in the bones, or thin bones: no jumping, running or bending hard")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "have low white blood cells: you may be told to stay away from gyms and pools for a while")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "bruise easily, or take blood thinners: avoid knocks and falls")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "have a line in a vein: do not swim, and do not strain that arm")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "have numb feet: choose flat ground or a bike, and look at your feet for sores")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "After an operation, do not lift heavy things until your team says so. Do not exercise with a fever. Stop if you feel dizzy or have pain.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What your team can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "They can look for causes with a blood test. Some people with anaemia are helped by a <term ref=\"blood-transfusion\">blood transfusion</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "They can treat pain, poor sleep, worry or low mood. The page <link xref=\"feelings\">Feelings</link> says who can help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "They can check your medicines. Some make you drowsy, and could be changed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "A short time on a steroid gives some people more energy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "An occupational therapist can bring tools and tricks that save energy at home.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Getting fitter before treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Prehabilitation, or prehab, means getting ready for an operation or other treatment. It can start on the day that you are told. Even a few weeks can be of use.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "You move more, and make your muscles stronger.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "You eat well, with help from a dietitian if you need it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "You get support for worry and sleep.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "You get help to stop smoking and to drink less.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "It may help you to feel better, to have fewer problems and to go home sooner.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "In a British trial, 38 people waited for liver surgery because of bowel cancer. Those who cycled hard, 12 times in 4 weeks, got fitter and felt better than those who did not. The trial was too small to show who recovered better.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Experts do not agree how much it helps. A review of older people before liver surgery saw a better quality of life and a faster return to daily life. Studies differ on whether they had fewer problems.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Not every hospital has such a programme. Ask yours. You can also begin with small steps at home.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you have trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you are newly confused, or hard to wake")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "your tiredness comes on suddenly, or is very bad")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "one leg is swollen, hot or sore")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What can wait for your next visit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: title of a card. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Tell your team at your next visit if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you have slowly become more tired")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "you have low mood or poor sleep")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "If you have cancer drugs and feel shivery or unwell, look at <link xref=\"urgent-help#on-cancer-treatment\">the card for people on cancer treatment</link>. All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "After treatment, energy comes back slowly. For most people that takes 6 to 12 months. For some it takes longer, and if treatment goes on, fatigue may stay.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Rest alone rarely helps. If you hardly move, your muscles get weak, and you may want to move even less.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("fatigue", "But you need not push yourself. Some days you will need more rest. Do what is good for you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What could be making me so tired?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Can you check my blood and my medicines?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Which kinds of exercise are safe for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Can I see a physiotherapist or an occupational therapist?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "Is there a prehab programme for me, and when can I start?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "What can help me to sleep?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("fatigue", "How long might this last?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("pain", "Pain")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("pain", "Why cancer in the liver can hurt, what eases the pain, and which painkillers need care.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("pain", "pain, sore liver, pain under ribs, shoulder pain, right side pain, stitch, ache, pain relief, painkiller, painkillers, paracetamol, paracetemol, ibuprofen, nurofen, aspirin, morphine, oramorph, codeine, fentanyl, opioid, opiate, addiction, hooked, steroids, dexamethasone, nerve block, tens, bunged up, constipation, drowsy, driving on morphine")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "You do not have to put up with pain. It can be treated at any stage, so tell your team early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "How much it hurts does not show how far the cancer has gone.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Ask before you take any painkiller, even one from a shop. Your liver has to break it down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "On cancer drugs, take your temperature first. Painkillers can hide a fever.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("pain", "Sudden, severe tummy pain is a <phone>999</phone> call.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Why it can hurt")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "A thin skin covers the liver. When the liver swells, this skin is stretched, and that hurts. You may feel it high on the right of the tummy, or under the ribs.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "The tip of the right shoulder can ache too. The liver lies close to nerves that also serve the shoulder. This is called <term ref=\"referred-pain\">referred pain</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Pain can have other causes: treatment, wind, a stiff back, or cancer in another place. So your team asks about it with care. It is different for each person.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Not everyone has pain. Macmillan says that about 3 in 10 people have some when cancer is first found, and about 7 in 10 do not. When cancer has spread, about 7 in 10 have some, and about 3 in 10 do not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "When to speak up")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Speak up as soon as it hurts, when it gets worse, or when the tablets do not help. Do not wait until it is severe. Pain that has built up is harder to treat.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "It helps to write these things down:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "where it hurts, and if it spreads")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "how bad it is, from 0 (none) to 10 (the worst)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "what it feels like: dull, sharp, burning, cramping")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "when it began, and when it comes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "what makes it better or worse")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "what it keeps you from doing")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "You are not being a nuisance. Nobody gains if you hold out.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "What can be done")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Your team finds out where the pain comes from. Then you try a medicine, and they change it until it works for you. Many people need more than one thing.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "Mild painkillers")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "<drug>Paracetamol</drug> is one of them. It can be right for you, or not. Please read the part on painkillers below first.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "Strong painkillers (opioids)")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "An <term ref=\"opioid\">opioid</term>, such as <drug>morphine</drug>, is for stronger pain. You may have it as a tablet, a liquid or a patch. Take it at the set times, so that the pain does not come back.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "Steroids")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "A <term ref=\"steroid\">steroid</term>, such as <drug>dexamethasone</drug>, can bring down the swelling round the cancer. You take it for days or weeks. It may help you to eat, too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "One visit of radiotherapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "A single treatment with rays can ease liver pain. A trial in Canada asked people again after a month. Of those who had <term ref=\"radiotherapy\">radiotherapy</term>, about 7 in 10 had less pain, and about 3 in 10 did not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Of those without it, about 2 in 10 had less pain, and about 8 in 10 did not. The trial was small, and many people were too ill to be asked. Other treatments no longer helped them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "Nerve block")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "A <term ref=\"nerve-block\">nerve block</term> is an injection that numbs the nerves behind the liver and stomach. It is for pain that other things do not ease.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Your blood pressure may drop for some days, and your poo may be runny. Weak legs are very rare.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "Without medicines")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Gentle movement, massage and learning to relax help some people. So does a small TENS machine, which tingles on the skin. Ask your team first, as it is not safe for everyone.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "A pillow under the sore side may help, and so may loose clothes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "A pain or <term ref=\"palliative-care\">palliative care</term> team knows most about this. You can ask to see one at any stage. It does not mean that other treatment stops.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Which painkillers need care")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "<drug>Paracetamol</drug> is often safe, but some people need less of it. Ask your team or a pharmacist how much is right for you. Never take more than the packet says.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "Many cold and flu remedies also hold <drug>paracetamol</drug>. Check the packet, so that you do not take it twice.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("pain", "<drug>Ibuprofen</drug>, <drug>aspirin</drug> and <drug>naproxen</drug> may not be safe for you. They can cause bleeding and harm the kidneys. Do not take them unless your team says so.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "If a doctor gave you one of these, for your heart for instance, ask before you stop it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Painkillers can hide a fever.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "If you have cancer drugs, take your temperature first. If it is at or above the number on your <term ref=\"alert-card\">alert card</term>, ring. There is more under <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "These pages give no amounts on purpose. The right amount is yours alone, and your team knows it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Common effects of strong painkillers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "<em>It is hard to poo.</em> This happens to nearly everyone. Take a <term ref=\"laxative\">laxative</term> each day from the start, and drink enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "<em>Feeling sick.</em> It often passes in a few days. Medicines can help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "<em>Feeling sleepy.</em> This mostly wears off after a day or two. It can come back when the amount goes up.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "<em>A dry mouth or itchy skin.</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Tell your team soon if you twitch, see things that are not there, or have wild dreams. The amount may be too high. They can lower it, or change the medicine.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "If you wear a patch, keep heat away from it. No hot-water bottle, hot bath or sauna. Heat or a fever can let too much medicine through.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Fears that many people have")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "“Will I get hooked?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "This is rare when you take the right amount for pain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Do not stop all at once. Your team can tell you how to come off it slowly.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "“Does morphine mean that I am dying?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "No. It means that you have strong pain. In the right amount, it does not shorten life.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "“If I take it now, will it still work later?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Yes. The amount can go up, or you can have another kind.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("pain", "“Can I drive?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "You may, if you take it as you were told and it does not make you drive less well. Do not drive when you start it, when the amount changes, after an extra one, or when drowsy. Tell your insurer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Serious effects: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("pain", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you have sudden, severe tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "your lips, face or tongue swell up")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Back pain that cannot wait")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Cancer can press on the nerves in the spine. Early treatment may prevent lasting weakness.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("pain", "Go to accident and emergency now if you have cancer and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "new weakness or numbness in your legs")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "new trouble controlling your pee or poo")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "new severe back pain that is worse lying down, or like a band round the chest")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "When to ring the same day")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "If you suddenly cannot pee, and it hurts, you need a hospital at once. Go to accident and emergency. No pee all day is a 999 call.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("pain", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "your pain is getting worse")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "strong painkillers make you more and more sleepy, or make you twitch or see things")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you take strong painkillers and have not had a poo for more than 3 days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "you find it hard to pee, without the signs above")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Fast painkillers work for some hours. Slow ones last much longer, and you take them twice a day or wear a patch.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "It can take some days to find what suits you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Radiotherapy for liver pain may take up to a month to help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "Pain can steal your sleep, your appetite and your calm. That in turn can make it feel worse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("pain", "You may say no to a medicine, and ask what else there is. Some people choose a little pain and a clear head. Tell your team what matters most to you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("pain", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "What is causing my pain?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Which painkillers are safe for my liver, and how much?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "What do I do if the pain comes back between tablets?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Which side effects may come, and what helps?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Could steroids, radiotherapy or a nerve block help me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Can I see a pain or palliative care team?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Can I drive or drink alcohol with this medicine?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("pain", "Who do I ring at night if it gets bad?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Jaundice and itching")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Why eyes and skin can turn yellow and itch, what a stent does, and what soothes the itch.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "jaundice, jondice, jaundace, jaundise, yellow skin, yelow skin, yellow eyes, gone yellow, going yellow, yellowing, dark pee, dark urine, brown urine, pale poo, pale stools, clay stools, itch, itching, itchy, itchy skin, scratching, puritis, pruritis, pruritus, bilirubin, billirubin, blocked bile duct, stent, bile tube, plastic pipe, ercp, ptc, bile bag, cholangitis, black skin, brown skin, dark skin, skin tone, colestyramine, cholestyramine, antihistamine, piriton")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "The signs are itchy skin, dark pee, pale poo, and yellow in the whites of the eyes. Doctors call this <term ref=\"jaundice\">jaundice</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If it is new, ask for advice the same day. Do not wait to see if it goes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "With a fever or shivers as well, go to accident and emergency now.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If a duct is blocked, a small tube called a <term ref=\"stent\">stent</term> can often clear the way.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "The itch can be soothed. Skin care helps, and so do some medicines.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Old red blood cells leave a yellow waste, called <term ref=\"bilirubin\">bilirubin</term>. The liver passes it on with the <term ref=\"bile\">bile</term>, through the <term ref=\"bile-duct\">bile duct</term> to the bowel. That gives poo its colour.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If the way is blocked, or the liver works less well, the waste stays in the blood. Then it goes into the skin, the eyes and the pee.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What you may notice")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "itchy skin, often worse at night")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "dark pee and pale poo")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "yellow in the whites of the eyes, and yellow skin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "feeling tired or sick, and not hungry")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "On brown or black skin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Yellow can be harder to see on brown or black skin. Look at the whites of the eyes and the inside of the mouth. Look at the palms as well, in daylight.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Colour is only one sign. Itch, dark pee and pale poo count just as much, on any skin.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Why it happens")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Cancer presses on a bile duct, inside or outside the liver.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "There is so much cancer in the liver that it cannot do its work.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "There are other causes, such as gallstones, an infection of the liver, or a medicine or herbal remedy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "<term ref=\"immunotherapy\">Immunotherapy</term> can inflame the liver.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "When to speak up")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Always tell somebody the same day, even if you feel well. It may be treatable.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If you have or have had immunotherapy, ring your <term ref=\"cancer-helpline\">cancer helpline</term> now, at any hour. Yellow eyes can be a side effect, also long after the last drip.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What happens")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A blood test shows how much bilirubin there is. An <term ref=\"ultrasound\">ultrasound</term> or another scan looks for a blocked duct.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "<em>If a duct is blocked:</em> a stent, or a <term ref=\"drain\">drain</term> through the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "<em>If it comes from the cancer in the liver:</em> treatment of the cancer may help, if you can have it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "<em>If a medicine is the cause:</em> your team may stop or change it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Some cancer drugs have to wait until the jaundice has faded.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A stent")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A stent is a small tube of plastic or metal. It holds the squeezed bile duct open, so that bile can flow to the bowel again.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A stent in the bile duct")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A drawing of the liver with its bile ducts, not to scale. They come together into one duct that runs down to the bowel. The gallbladder hangs beside it. Halfway down, a dark tumour presses on the duct and makes it narrow. A small mesh tube, the stent, lies in the duct from above the narrow part down into the bowel. Two arrows show that bile can flow again.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A mesh tube holds a squeezed bile duct open, so that bile flows into the bowel.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Stent")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Bile ducts")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Tumour")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Gallbladder")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Bowel")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "It is put in with a thin camera through the mouth (<term ref=\"ercp\">ERCP</term>), or with a needle through the skin. You get a medicine that makes you drowsy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Many people feel better after a day or two.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "The yellow colour fades over about 2 to 3 weeks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A stent can block later. Then it can often be changed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "It can also cause an infection, bleeding, a tear or a sore pancreas. These are serious and can, in some cases, lead to death.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "It is not possible or useful for everyone. If many small ducts are blocked, it may not help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "How it is done, and the days after it, are on the page <link xref=\"supportive-care#stent\">Supportive and palliative care</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What soothes the itch")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Have short baths or showers, cool or just warm. Use a plain, oily wash in place of soap.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Pat your skin dry, and put on plain cream while it is still damp. Cream from the fridge soothes more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Wear loose cotton, and keep your room and bed cool.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Keep your nails short. Rub or tap the skin, and do not scratch.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Alcohol, spicy food, hot baths and strong sun can make it worse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Music, talk or learning to relax can take your mind off it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What your team can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "The best help is to clear the blocked duct.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "A cream with menthol cools the skin.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "<drug>Colestyramine</drug> is a powder that binds the salts in bile. It can stop other medicines from working, so ask when to take them.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If that does not help, specialists know others, such as <drug>sertraline</drug> or <drug>rifampicin</drug>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Tablets for allergy (antihistamines) often do little for this itch. Some make you sleepy, and they can make confusion worse. Ask before you take any.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Not every itch is jaundice. Dry skin, an allergy or strong painkillers can cause it too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Food and medicines")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Fat may be harder to digest for now. The page <link xref=\"eating-well#with-jaundice\">Eating, drinking and weight</link> tells more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Ask before you take any medicine, even from a shop. The page <link xref=\"pain#painkillers\">Pain</link> says which painkillers need care.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you have sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Jaundice with a fever")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "This can mean that the bile is infected. It needs hospital treatment at once.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Go to accident and emergency now if your eyes or skin are yellow and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you have a fever or shivers")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If you have a bile stent or a bile drain")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If bile comes out round a bile drain, go to accident and emergency as well.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If a bile drain stops draining, ring your hospital’s number now, or <phone>111</phone>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Go to accident and emergency now if you have a bile stent or bile drain and:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "fever, shivers or an unusually low temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "confusion")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "yellow skin or eyes that come back")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "new tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "the drain falls out")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "your eyes or skin turn yellow, your pee is dark or your poo is pale")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "you have a new itch all over, or cannot sleep for itching")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What counts as a fever is under <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link> All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "With a stent that works, you may feel better in days, and the colour fades in weeks. The itch goes as the jaundice goes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "If nothing can clear the way, jaundice can stay. Then your team treats the itch and the tiredness as well as they can.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Jaundice rarely goes by itself. Blocked bile can get infected, and that is dangerous. So it is worth finding the cause.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "You may say no to a stent. For some people, who are very ill, it is too much. Medicines and skin care can still ease the itch.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Why am I yellow: a blocked duct, the liver, or a medicine?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Can a stent help me, and what are its risks?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Plastic or metal, and when will it be changed?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "At what temperature do I act, and where do I go?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What can I take for the itch?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "Must my cancer treatment wait?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("jaundice-itch", "What else can we do if a stent does not help?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("ascites", "Fluid in the tummy (ascites)")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("ascites", "Why fluid can gather in the tummy, and how tablets or a drain can ease it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("ascites", "ascites, acites, assites, ascitis, fluid in the tummy, fluid in abdomen, tummy water, belly fluid, water on the tummy, bloated, bloating, swollen belly, swollen tummy, swollen stomach, big tummy, tight tummy, swollen legs, swollen ankles, water tablets, diuretic, spironolactone, furosemide, salt, low salt, drain, tummy drain, ascites drain, tap, paracentesis, abdominal drain, pleurx, plurex, long-term drain, tunnelled drain, rocket drain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Fluid can gather in the tummy and make it swell. Doctors call this <term ref=\"ascites\">ascites</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "It can make you feel full, tight and short of breath.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "The fluid can be let out through a soft tube, a <term ref=\"drain\">drain</term>. Most people feel better soon.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "It often comes back. Then it can be let out again, or a drain can stay in.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("ascites", "If your tummy swells over days, ring the same day. For sudden, severe pain, call <phone>999</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What it is")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A thin lining covers the inside of the tummy and the organs in it. A little fluid lets them glide. When too much is made, or it cannot drain away, it gathers.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "Why it happens")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Cancer in the liver raises the pressure in the vessels there, and fluid is pressed out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A liver that works less well makes too little <term ref=\"albumin\">albumin</term>. So fluid seeps out of the blood.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Cancer has spread to the lining of the tummy, and irritates it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Cancer blocks the fine tubes that carry <term ref=\"lymph\">lymph</term> away.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Now and then there is a <term ref=\"blood-clot\">blood clot</term> in the <term ref=\"portal-vein\">portal vein</term>, which leads to the liver.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What you may notice")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "a tummy that swells and feels tight, so that clothes do not fit")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you feel full after a few bites, or feel sick")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you are short of breath")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "it is hard to sit, walk or get comfortable, and you are tired")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "it is hard to poo, or you need to pee often")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "your legs swell")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("ascites", "Trouble breathing can have serious causes, so call <phone>999</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "When it is treated")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "You and your doctor decide when it bothers you enough to be treated. Tell your team what it keeps you from doing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Your doctor looks at your tummy. An <term ref=\"ultrasound\">ultrasound</term> or a <term ref=\"ct-scan\">CT scan</term> shows the fluid. Some of it may be taken with a fine needle, to find out why it is there.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What can be done")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Sit and sleep propped up on pillows. Raise your legs when you rest.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Eat small amounts often, as you fill up soon.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Wear loose clothes. Take your time when you stand up.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Do not cut out salt by yourself. Your team may ask some people to have less. For many, eating enough matters more.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What your team can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>Treat the cancer,</em> if that can be done. Then less fluid may form.")

/* TRANSLATORS: paragraph; names a drug: use the name on its box in your country. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>Water tablets.</em> A <term ref=\"diuretic\">diuretic</term>, such as <drug>spironolactone</drug>, makes you pee more. It takes time, helps some people, and needs blood tests.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>A drain</em> is quicker.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>Medicines</em> for pain or sickness.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "Draining the fluid")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Doctors call it <term ref=\"paracentesis\">paracentesis</term>, or an ascitic drain. It takes the pressure away, but does not treat the cause.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "Before")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A doctor tells you what happens, and you sign that you agree. A scan shows where the fluid is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Your blood is tested. Tell your team if you take blood thinners, and do not stop them by yourself.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "During")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "You lie on a bed, awake. The skin is numbed, so it should not hurt. A soft tube is put through the skin into the fluid, under a dressing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "The fluid runs into a bag. That takes some hours. With a lot of fluid, the tube may stay in for longer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Nurses look at your blood pressure and temperature, as pressure can drop.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Not all of it has to come out. Just 1 or 2 litres less can bring relief.")

/* TRANSLATORS: caption of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drain for the tummy")

/* TRANSLATORS: a drawing told in words. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drawing of the body from the front, from the chest to the hips. The tummy is round and swollen. Fluid lies around the liver and the bowel. Low down on one side, a soft tube goes through the skin into the fluid, under a dressing. Outside, it leads down to a bag that is half full.")

/* TRANSLATORS: alternative text of a drawing, for people who do not see it. */
/* xgettext:no-c-format */
NC_ ("ascites", "A soft tube leads fluid from a swollen tummy into a bag.")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Fluid")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Soft tube")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Dressing")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Bag")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Liver")

/* TRANSLATORS: name of a part of a drawing. */
/* xgettext:no-c-format */
NC_ ("ascites", "Bowel")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "After")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Most tubes come out the same day, and many people go home. In one small study, 18 of 19 drainages done as a day case had no problem, and 1 did.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Cancer Research UK says that about 9 in 10 people who have it done feel better. About 1 in 10 do not.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "You may be tired, dizzy or sore. The small hole can leak for a day or so.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drain that stays in")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "If the fluid keeps coming back, a soft tube can stay in for months. A small cuff under the skin holds it and helps to keep germs out. A dressing covers the end.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "It is put in at the hospital, and the skin is numbed. Often you go home the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "At home, you or a nurse join a bottle to the tube when you need it. It often takes 5 to 15 minutes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "So you have fewer hospital trips and no new needle each time.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "The tube can leak, block or get infected. An infection is treated with an <term ref=\"antibiotic\">antibiotic</term>, or the tube is taken out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "In a British hospital, 34 people with cancer had such a drain. It leaked in 6 of them, and in 28 it did not. 2 had an infection inside the tummy, and 32 did not.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What can go wrong")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>Low blood pressure,</em> if fluid runs out too fast.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>An infection</em> of the skin, or of the fluid.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>Bleeding,</em> which is rare.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "<em>A hole in the bowel</em> or another organ, which is rare and serious.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ascites", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you have chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you have sudden, severe tummy pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you are newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you vomit blood, or brown bits like coffee grounds, and feel faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you have bleeding that does not stop with firm pressure")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "With a drain: when to ring at once")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "This is for you if a tummy drain stays in, or if you have just had one. A fever or shivers can mean that the fluid is infected.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ascites", "Call your 24-hour cancer helpline now, or 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph; a measurement: keep number and unit. */
/* xgettext:no-c-format */
NC_ ("ascites", "your temperature is at or above the number on your alert card (often <value>37.5 °C</value>), or below <value>36 °C</value>")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you feel shivery or as if you have flu, even with a normal temperature")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "your tummy drain falls out")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("ascites", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "your tummy swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "your medicines do not control your pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "your tummy drain leaks or stops draining")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "one leg is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "you cannot eat or drink for 24 hours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "More on who to ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "What counts as a fever is under <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link> All the cards are on the page <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drain takes some hours. You may breathe and eat more easily on the same day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Fluid may come back after days, weeks or longer. Nobody can say exactly when.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drain that stays in can do so for months.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "What if I do nothing? What else is there?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "Without treatment, the fluid is likely to stay or grow. It does not have to be drained if it does not bother you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("ascites", "A drain is not right for everyone. Your team can tell you about the other ways to make you comfortable. You may say no, and change your mind later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("ascites", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "What is causing the fluid?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "Could water tablets help me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "When should it be drained, and how soon may it come back?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "Would a drain that stays in suit me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "Who helps me with the drain at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "Should I change how much salt or water I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("ascites", "Who do I ring, day and night, if I get a fever?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("feelings", "Feelings")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("feelings", "What you may feel, what can help, and who you can talk to now.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("feelings", "feelings, emotions, scared, frightened, afraid, fear, anxious, anxiety, panic, panic attack, depressed, depression, low mood, crying, tears, sad, angry, anger, guilt, numb, shock, denial, lonely, alone, hopeless, worried, worry, stress, counselling, councelling, counsellor, therapy, someone to talk to, cannot sleep, insomnia, scan anxiety, mental health, coping, suicidal, faith, chaplain, spiritual")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "There is no right or wrong way to feel. Shock, fear, anger, sadness and feeling numb are all common.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "There is no sign that feelings change the cancer itself. So you need not be cheerful for its sake.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Talking helps many people. You can talk to somebody today.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "If worry or low mood takes over your days, tell your GP or nurse. There is help for this.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "If you feel that you may harm yourself, call <phone>111</phone> and choose the mental health option. In danger, call <phone>999</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "Who to talk to, now")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Somebody close to you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Say what you need: an ear, a hug, help with the shopping. You need not say it well.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Your specialist nurse or your GP")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Feelings are part of their work. They can also send you to a counsellor or a psychologist.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Macmillan Support Line")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "Ring <phone>0808 808 00 00</phone>, every day from 8am to 8pm. They can bring in an interpreter. You can write to them on their web page, too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Marie Curie")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "Ring <phone>0800 090 2309</phone>. It is free. It is for people with an illness that cannot be cured, and for those close to them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "People who have been there")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Ask your nurse about a support group. The Macmillan Online Community is open day and night.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "In the middle of the night")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "Text SHOUT to <phone>85258</phone>, at any hour. Or call <phone>111</phone> and choose the mental health option.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Somebody of your faith")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Hospitals have chaplains for people of every faith, and of none. Ask a nurse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "There are more names on the page <link xref=\"support\">Support organisations</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "If you feel you may harm yourself")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "You are not alone, and there is help at every hour. Call <phone>111</phone> and choose the mental health option. Or text SHOUT to <phone>85258</phone>.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("feelings", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "you have harmed yourself, or are in danger of doing so now")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "What you may feel")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may feel all of these in one day, or none. They can come at any time, and change fast.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Shock, or nothing at all")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may feel numb, or unable to believe it. It can be hard to take things in. You may ask the same question again and again, and that is fine.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Fear")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may be afraid that treatment will not work, or of what will come. Many people find this the hardest part.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Anger")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "It may feel deeply unfair. You may be cross with the people you love most.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Guilt")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may look for a reason in yourself. Nobody knows why some cancers spread. Nothing that you did is to blame.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Sadness")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may grieve for plans that have to change. This sadness may come and go.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Wanting to hear no more")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Some people want to know everything. Some want to know little. Tell people which you are, today.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Feeling alone")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "You may be among people and still feel far away.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "There can be good days too. Laughing does not mean that you have forgotten.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "When it is often hardest")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "<em>Just after the news.</em> Ask for little at a time, and ask again.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "<em>Before scans and results.</em> Take somebody along. Plan something nice for that day.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "<em>When nobody knows what comes next.</em> Some people take each day as it comes. For others, making plans helps.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "<em>At night.</em> Rest counts, even without sleep. If worry keeps you awake for long, tell your nurse.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "What can help")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "What you can do")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Talk, or write it down. Crying can be a relief.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Do one thing each day that you enjoy. A short walk with a friend counts.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Look at what you can decide yourself. Keep up the things that matter to you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "If you do not want to talk, say so. “Not today” is enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Move in a way that you like, if you can.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Go easy on alcohol and late news. Both can make worry worse.")

/* TRANSLATORS: title of a list or table. */
/* xgettext:no-c-format */
NC_ ("feelings", "A breathing exercise for anxious moments")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Sit down. Let your shoulders and hands go loose.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Put one hand on your chest and one on your tummy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Breathe in. Let the tummy rise under your hand.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Breathe out, and let it sink.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Go on until your breath is even. If a thought comes, let it pass.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "If it is really hard to breathe, or your chest hurts, call <phone>999</phone>. Do not wait to find out if it is panic.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "What others can do for you")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Talking therapy")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "In a <term ref=\"talking-therapy\">talking therapy</term>, a trained person listens and helps you to sort things out. One kind, called CBT, looks at thoughts that pull you down. It helps some people, though not everyone.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "How to get it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Ask your nurse or your GP. In England, you can also sign up with NHS Talking Therapies yourself. It is free.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Treating what feeds the mood")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Pain, sickness or constipation can drag you down. So can some medicines, such as <term ref=\"steroid\">steroids</term>. Your team can often change this.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Medicines")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Some people also take a medicine for low mood or worry. It must suit your liver and your other medicines, so ask your cancer team too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("feelings", "Other things")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Some people find calm in massage, in music or in learning to relax.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "When to ask for more help")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Asking for it does not mean that you are weak, or that something is wrong with you.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: title of a card. */
/* xgettext:no-c-format */
NC_ ("feelings", "Tell your GP or specialist nurse if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "you have felt low or without hope for 2 weeks or more")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "nothing gives you joy any more")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "you are in worry or panic nearly all the time")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "your feelings keep you from living as usual for a long time")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "you hardly sleep, or drink to get through the day")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "Confusion is not a mood")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("feelings", "If you are newly confused, or hard to wake, it can be the liver, an infection or a medicine. This is a <phone>999</phone> call. Tell the people round you.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "For most people, the worst of it eases with time. It may come back with a scan, a birthday or a bad day. There is no date by which you must feel better.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("feelings", "Many feelings pass without any help. For some people, they stay or grow. You can ask for help at any time, also much later.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("feelings", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "Who can I talk to here about how I feel?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "How do I get a talking therapy, and how long is the wait?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "Could a medicine or the cancer be causing my mood?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "What can help me to sleep?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "Is there a support group near me or online?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "What support is there for my family?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("feelings", "Who do I ring when it gets bad at night?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Sex, relationships and fertility")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Closeness and sex during and after treatment, contraception, and having children.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "sex, sex life, intimacy, making love, libido, desire, relationship, partner, dating, erection, impotence, erectile dysfunction, vaginal dryness, dry vagina, painful sex, thrush, lubricant, contraception, contraceptive, condom, pill, coil, pregnant, pregnancy, baby, fertility, fertilty, infertile, sperm, sperm bank, eggs, egg freezing, embryo, periods, menopause, breastfeeding, gay, lesbian, trans, lgbt")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Nobody can catch cancer through sex. Sex does not make cancer come back.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Treatment can change how you feel about sex, and how your body works. This often gets better, and there is help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Do not become pregnant or father a child during <term ref=\"chemotherapy\">chemotherapy</term>. The drugs could harm the baby. Ask which contraception suits you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Use a condom or another barrier during chemotherapy, and for about a week after it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "If you may want a child one day, say so before treatment starts.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Who this is for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "This page is for you whether you have a partner or not, and whoever you love. You do not have to tell your team about your private life. But if it helps you, they will listen.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Staff may not raise this subject until you do. You can say: “I have a question about sex.” They have heard it many times before.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "What may change")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Desire")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "You may want less sex, or none. Tiredness, sickness, pain, worry and medicines all play a part.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "How you see your body")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "A scar, a stoma, thin hair or a change in weight can make you shy. That is natural.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "The vagina")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "It may be dry or sore. You may get an infection such as thrush. Your periods may change or stop.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Erections")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "They may be harder to get or to keep. For most people, this comes back some time after treatment.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Your relationship")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "One of you may turn into the carer. You may both keep quiet, so as not to hurt the other.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "With <term ref=\"hormone-therapy\">hormone therapy</term>, hot flushes and less desire are common.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "What can help")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Staying close")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Talk about it. Say what you miss, what hurts and what feels good.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Hold, stroke, cuddle, kiss. This is closeness too, and it need not lead to more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Choose a day and an hour when you have more energy.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Try a position that takes weight off your tummy. A lubricant helps with dryness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Keep some everyday habits together. Now and then, do something that has nothing to do with cancer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "What you can ask your team for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "creams or gels for a dry vagina. Some hold hormones, so ask which are right with your cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "treatment for erections. Do not buy tablets yourself: they may not suit your heart, liver or other medicines.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "treatment for thrush or soreness")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "a talk with a counsellor, alone or with your partner")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "When to wait a while")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "If your blood counts are low, your doctor may ask you to hold off sex for a time. You could bleed or get an infection more easily.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "After an operation, ask when it is all right. It depends on how your wound heals.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "After <term ref=\"sirt\">SIRT</term> or <term ref=\"prrt\">PRRT</term>, follow your hospital’s rules on how close you may be, and for how long.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Contraception and protecting your partner")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "You can still become pregnant, or father a child, during treatment. This is so even if your periods stop or you were told that it is unlikely.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "The pill, the injection and the hormone coil are not safe for everyone. They may be wrong for you with some cancers or with a risk of <term ref=\"blood-clot\">blood clots</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Nobody knows for sure if chemotherapy gets into semen or into fluid from the vagina. So doctors advise a condom, a femidom or a dental dam. This goes for all kinds of sex.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "How long you need contraception depends on the drug. With some it goes on for months after the last dose. Ask for your own date.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Do not breastfeed during chemotherapy. Ask about the other drugs.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Having children")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Some chemotherapy drugs make it harder to have a child. This can last for a time or for good. It depends on the drug, the amount and your age.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "With hormone therapy, fertility mostly comes back afterwards. For targeted drugs and <term ref=\"immunotherapy\">immunotherapy</term>, too little is known.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "For at least 2 years after treatment, doctors cannot say for certain how it will be.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Before treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Doctors can store sperm, eggs, embryos or tissue. This is called <term ref=\"fertility-preservation\">fertility preservation</term>. You have the same right to it with or without a partner, whoever you love, and whatever your gender.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Your cancer team sends you to a fertility clinic. There you hear what is possible, and the risks.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "You have a blood test for some infections. You sign how the samples may be used.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "To collect eggs, you take hormones first. You must be well enough for this.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Sometimes there is no time, because treatment has to start at once.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "The NHS pays for it in some cases and some places. Ask the clinic.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "After treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Most doctors advise you to wait for a time before a pregnancy. How long depends on your cancer and your treatment. Ask your team first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "If having a child is no longer possible, it can be a great loss. You may grieve for it. A counsellor can help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "When to ring")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: title of a card. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Contact your specialist nurse or GP if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "you or your partner may be pregnant during treatment, or soon after it")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "sex hurts, or you bleed afterwards")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "your vagina or penis is sore, itchy or has a discharge")

/* TRANSLATORS: SAFETY MESSAGE, in a card “advice”: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "a change in your sex life troubles you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "If you may be pregnant, ring the same day, before your next tablet or drip.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "How long it lasts")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Many changes get better after treatment. Some last longer, and some stay. Even then, most can be eased.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "That is fine, if it does not trouble you. Nobody has to have sex. If it does trouble you, it rarely gets easier through silence.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Could this treatment affect my sex life? How?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Could it affect my chance to have children?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Is there time to store sperm, eggs or embryos first?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Which contraception is right for me, and for how long?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Is it all right to have sex now?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "What can help with dryness, pain or erections?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("intimacy-fertility", "Who can we talk to as a couple?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Work, money, driving and travel")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Your rights at work, help with money and costs, when you can drive, and how to plan a trip.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "work, job, employer, boss, sick leave, sick note, sick pay, ssp, self-employed, equality act, disability, discrimination, money, benefits, benefit, pip, personal independence payment, adult disability payment, attendance allowance, esa, universal credit, special rules, sr1, basris, ds1500, grant, grants, debt, mortgage, prescriptions, free prescriptions, fp92a, parking, hospital transport, blue badge, driving, drive, car, dvla, dva, licence, license, travel, holiday, holidays, flying, fly, plane, airline, insurance, travel insurance, ghic, ehic, abroad, vaccination, vaccine, jabs")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "The law protects you at work from the day you are told that you have cancer. Your employer must make fair changes, so that you can work.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "You may have a right to sick pay or benefits. A Macmillan money adviser can check with you, free of charge.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Prescriptions are free for people with cancer. In England, you need a certificate.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Do not drive if you are drowsy, dizzy or unwell. Some illnesses and side effects you must report.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Before you book a trip, ask your team. Tell the insurer everything.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Before you read on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Rules about work and money change often. They are not the same in England, Scotland, Wales and Northern Ireland. So use this page to know what to ask for, and let an adviser check.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Work")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Your rights")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "In law, cancer counts as a disability from the start. You may never feel disabled, but the law helps you all the same. Your employer may not treat you worse because of cancer.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "It is the Equality Act in England, Scotland and Wales. In Northern Ireland, it is the Disability Discrimination Act. It goes for people who look for work and for many self-employed people too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "People who care for somebody with cancer have some protection as well.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Changes that you can ask for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "They are called <term ref=\"reasonable-adjustments\">reasonable adjustments</term>. The employer has to know about your cancer first. Then you look together for what would help, for instance:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "time off for visits and treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "fewer hours, or other hours")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "working from home for a part of the week")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "lighter tasks, or more breaks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "coming back step by step (a phased return)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "A doctor can write such things on your <term ref=\"fit-note\">fit note</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "If your workplace has an occupational health team, a union or a personnel office, ask them to help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "To work or not to work")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Some people work all through treatment. Some stop for a time, or for good. All of these can be right.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Before you give up a job, a pension or an insurance, talk to an adviser. You could lose rights that you cannot get back.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Money")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Who can help")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Macmillan money advisers.</em> Ring <phone>0808 808 00 00</phone>, Monday to Friday, 8am to 6pm. It is free.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Maggie’s centres</em> have benefits advisers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Your hospital</em> may have an adviser too. So does Citizens Advice. Ask your nurse.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Sick pay and benefits to ask about")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Statutory Sick Pay")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Your employer pays it when you are too ill to work. It can go on for up to 28 weeks. Your contract may give you more.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Help with the extra costs of illness")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Below pension age, it is Personal Independence Payment (PIP), or Adult Disability Payment in Scotland. Above it, it is Attendance Allowance, or Pension Age Disability Payment in Scotland.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "If you cannot work or earn little")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Ask about Universal Credit, and Employment and Support Allowance (ESA).")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "For the person who cares for you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Ask about Carer’s Allowance. In Scotland, it is called Carer Support Payment.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "From your local council")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Ask about help with rent and council tax.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Faster benefits for people who are very ill")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "There are special rules for people who may be nearing the end of life. They get money sooner, and mostly at the highest rate. Nobody comes to assess them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "The rules are meant for people who might have 12 months or less to live. A doctor or nurse fills in a form called SR1. In Scotland, no set time counts for some benefits, and the form is called BASRiS.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "A form is not a forecast. Nobody can know how long a person will live, and many live longer. Ask your nurse about it without fear.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Help with costs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Prescriptions.</em> They are free for all in Scotland, Wales and Northern Ireland. In England, ask your GP, pharmacy or clinic for the form.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "The certificate lasts 5 years and is good for all your medicines.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Travel to hospital.</em>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "With some benefits or a low income, you can get back the fare or the fuel. Ask about the Healthcare Travel Costs Scheme. It may also pay for somebody who has to come with you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Parking and wigs.</em> Ask your hospital. Some costs can be paid back.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>A Blue Badge</em> lets you park closer, if you cannot walk far. The council gives it out.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "<em>Grants.</em> Ask Macmillan and the charity for your kind of cancer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Driving")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "You may drive if you are well and fully awake. You are the one who must judge this, each time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Do not drive")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "when you are drowsy, dizzy, sick or cannot think straight")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "when you start a strong painkiller, when the amount changes, or after an extra one")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "after a medicine that made you sleepy for a test or treatment, until you were told that you may")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "when your feet are so numb that you cannot feel the pedals")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "after a fit, with new confusion, or with cancer in the brain, until the DVLA lets you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "After an operation, ask your doctor when it is safe.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Who you must tell")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "By law, you must tell the DVLA about an illness or a side effect that may affect your driving. Cancer in the brain always counts. You can be fined up to £1,000 if you do not tell.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "If you still cannot drive 3 months after an operation, you must tell the DVLA too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "In Northern Ireland, it is the DVA. Tell your car insurer as well, or you may not be insured.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Travel")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Most people with cancer can travel. It takes more planning. A short trip near home may be just right.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Before you book")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Ask your team if you are fit to go, and when is a good time between treatments.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Look for travel insurance early. Tell the insurer about the cancer, all treatments and all other illnesses. Otherwise the insurer may not pay.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "It can cost more, and some firms say no. Others work for people with illnesses.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "In many countries of Europe, take a free GHIC card too. It does not replace insurance.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Ask if you need vaccinations. You should not have live vaccines for 6 months after <term ref=\"chemotherapy\">chemotherapy</term>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Flying")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "There is less oxygen in a plane, and the pressure is lower. So ask first if you are short of breath or have too few red blood cells. Ask too if you have few platelets (they help blood to clot), or cancer in the brain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "After an operation, ask your surgeon and the airline how long you must wait. Trapped air can grow in a plane, and hurt.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "The airline may want a letter which says that you can fly. It can take weeks to get.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Blood clots on a long trip")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Cancer makes <term ref=\"blood-clot\">blood clots</term> more likely, and so does sitting for long. Ask your team what to do for your own risk.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Get up, move your feet, and drink enough.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "What to pack")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "more medicine than you need, in your hand luggage, with a copy of the prescription")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "a letter for strong painkillers or needles. Some countries have strict rules.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "your <term ref=\"alert-card\">alert card</term>, a thermometer and your helpline number")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "the address of a hospital and a pharmacy near the place where you stay")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "cover from the sun: some treatments make your skin burn more easily")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "An alert card counts on holiday too. If you are on cancer drugs and have a fever, get help there and then. There is more under <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link>")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Signs of a clot: when to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Call 999 now if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "you have chest pain")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "you have trouble breathing")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "In many other countries, the number is <phone>112</phone>. Find out before you go.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Contact your specialist nurse or GP today, or call 111, if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "one leg is swollen, hot or sore")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Your rights at work last for as long as you need them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Benefits can take weeks or months. They are mostly not paid for the time before you ask. So ask early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "The prescription certificate comes in about 10 days. You can get your money back for the time until then, if you asked for the right receipt.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Many people never ask, and miss help that is theirs. You do not have to sort it out alone, or all at once. One phone call is a start.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Can I work with this treatment? What should I tell my employer?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Can you write down what changes at work I need?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Who can check which benefits I can get?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "How do I get free prescriptions and travel costs?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Can I drive? Is there something I must tell the DVLA?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Am I fit to fly, and when is the best time?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "What do I do if I fall ill abroad?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("work-money-travel", "Which vaccinations are safe for me?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Family and carers")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "For those who care for somebody with cancer, and how to tell children.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "family, carer, carers, caring, looking after, looking after someone, wife, husband, partner, mum, dad, mother, father, parent, son, daughter, grandchildren, friend, relative, next of kin, carers allowance, carers assessment, respite, break, night sitter, district nurse, equipment, children, kids, telling children, telling the kids, teenager, teenagers, toddler, school, teacher, young carer, what to say, how to help")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "If you help somebody who could not manage without you, you are a carer. Tell your own GP, so that you get help too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You have a right to a free <term ref=\"carers-assessment\">carer’s assessment</term>. It is about what you need.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Nobody can do it all alone, by day and by night. Let others take a part.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Children sense that something is wrong. It is mostly best to tell them the truth, in simple words.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Know whom to ring, and keep the numbers close by. See <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Cancer happens to the family, too")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Partners, family and friends often have the same feelings: shock, fear, anger, sadness. You may feel them at other times than the one who is ill.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Some people keep quiet, to spare each other. But talking mostly makes both feel less alone. You can begin with: “I do not know what to say, but I am here.”")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "How to be there")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Listen more than you talk. You do not have to solve anything.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Ask: “Do you want to talk today, or think of something else?”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Offer a clear thing: “I will cook on Tuesday.” It is easier to accept than “ring me if you need me”.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Come along to visits, and write down what is said.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Keep up normal things. Laugh, when there is something to laugh about.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Let the person decide. You may see things in another way, and that can be hard.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You may not always get on well. A short break from each other can help. So can somebody from outside, such as a counsellor.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Help for you as a carer")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Your own GP")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Ask to be put down as a carer. Say if you sleep badly, feel low or are in pain yourself.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "A carer’s assessment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Ask the social care team of the council. You can have it even if the other person wants no help. In Scotland, it is called an Adult Carer Support Plan.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Nurses who come to the home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "The GP can send district nurses or a <term ref=\"palliative-care\">palliative care</term> nurse. They can show you how to do things, and bring aids such as a special mattress.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Nights and breaks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Ask the GP or nurse about somebody to sit through the night, for instance from Marie Curie. A stay in a <term ref=\"hospice\">hospice</term> or a care home can also give you a break. What there is differs from place to place.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "A social worker")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "This person looks at what help you both need in the house.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Money and work")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You may be able to get a benefit for carers. The law also gives you some rights at work. See <link xref=\"work-money-travel\">Work, money, driving and travel</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Somebody to talk to")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Macmillan, <phone>0808 808 00 00</phone>, every day from 8am to 8pm. Marie Curie, <phone>0800 090 2309</phone>. Both are for families too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Look after yourself")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Go out for some air, see a friend, have a coffee. You need not feel guilty.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Share the work. Make a list of who does what.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Eat, sleep, and keep your own doctor’s visits.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You may feel tired of it all, or even angry. It does not mean that you love less.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "What to have ready at home")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "the numbers of the <term ref=\"cancer-helpline\">cancer helpline</term>, the nurse and the GP. The page <link xref=\"contact\">Contact your clinic</link> has room for them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "a thermometer, and the <term ref=\"alert-card\">alert card</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "a list of the medicines, and the date of the last treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "any plan for emergencies, where others can find it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "With cancer drugs, a high or very low temperature means ringing at once. So do shivers, even with a normal temperature. The number on the person’s own card comes first: see <link xref=\"urgent-help#which-temperature\">Which temperature counts?</link>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Here are two cards to begin with. Yellow eyes or skin with a fever or shivers are for <link xref=\"urgent-help#yellow-with-fever\">accident and emergency</link>. All of them are under <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "When to call 999")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: title of a card. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Call 999 now if the person you care for:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has chest pain or trouble breathing")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "is newly confused, or hard to wake")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has a fit")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "vomits blood, or brown bits like coffee grounds, and feels faint, confused or cold and clammy")

/* TRANSLATORS: SAFETY MESSAGE, in a card “emergency”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has sudden, severe tummy pain")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "When to ring the same day")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Contact the specialist nurse or GP today, or call 111, if the person you care for:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has yellow eyes or skin, dark pee or pale poo")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has pain that the medicines do not control")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has a tummy that swells over days")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "has one leg that is swollen, hot or sore")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "cannot eat or drink for 24 hours")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Telling children")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You want to protect them. But children notice phone calls, whispers and sad faces. If nobody explains, they may think of something worse.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "How to tell them")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Prepare what you want to say. Choose a time and place where all feel safe. Tell brothers and sisters together, if you can.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Ask what they know already. Then put right what is wrong.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Use plain words. Say “cancer” and “liver”, not “poorly tummy”. Little at a time is enough.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Tell them that nothing they said, did or thought has caused it. Tell them that they cannot catch it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Say what stays the same: who takes them to school, who cooks, who is there at night.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "You may cry. You may say “I do not know, but I will tell you when I do.”")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Say it again on other days. Small children need to hear things often.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "What children of each age may need")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Babies and toddlers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "They need their usual day and somebody they know. They feel it when you are upset.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Up to about 7 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "They think in pictures, and may believe that they caused it. They ask, then run off to play. Both are fine.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "About 8 to 12 years")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "They want to know how things work. Let them help with small jobs, and still be children.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Teenagers")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "They may talk to friends more than to you. Be honest, and ask them before you tell their school. They still need time off from it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "School, and when a child needs more help")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Let the teacher know, so that somebody keeps an eye on your child. Sleep, mood and school work may change for a time. If you are worried, ask your nurse or GP about a counsellor for children.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "A child or teenager who helps to care for you is a young carer. The council must support them too.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "If the cancer cannot be cured")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Children will feel that things have changed. Go step by step. You can say that the cancer has spread, and that the doctors do what they can to keep it in check.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Many people live with it for a long time. To a small child, even a year is endless. There is still room for hope and for good days together.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "If time is short, children need to hear this too, from somebody they love. Use the words “die” and “dead”. “Going to sleep” or “going away” can frighten them.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "It may help to say it aloud to a friend first. A nurse or a hospice can help you to find the words. Even very young children grieve.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Some people make a box or a book of memories for their children, or write letters.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Caring may go on for months or years, with calm times in between. What you need will change. You can ask for a new assessment each time.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "What if I cannot go on?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Say so, and say it early. Ring the nurse, the GP or the council. Needing help is not letting anybody down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "If you feel that you may harm yourself, there is help at any hour. See <link xref=\"feelings#harm-yourself\">If you feel you may harm yourself</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Which changes should I ring about, and whom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Who helps at night and at weekends?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "What aids can we have at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "How do I get a carer’s assessment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "How can I get a break?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Can somebody help us to tell the children?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("family-and-carers", "Who supports me?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Planning ahead")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "How to make your wishes known, and, folded away until you want it, what the end of life may be like.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "planning ahead, advance care planning, future care planning, wishes, living will, advance decision, adrt, advance directive, advance statement, power of attorney, lpa, poa, attorney, welfare attorney, dnr, dnar, dnacpr, cpr, resuscitation, respect form, will, making a will, funeral, organ donation, digital legacy, memory box, hospice, dying, death, die, end of life, last days, last weeks, syringe driver, just in case medicines, bereavement, grief")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Planning is good for anybody, well or ill. If you cannot speak for yourself one day, people will know what you want.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You choose what to plan, and when. You need not do any of it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You can write down your wishes, refuse a treatment, or name somebody who decides for you. These are three different papers.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You can change your mind, as long as you can decide for yourself.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "The parts about the end of life are folded. Open them only if you want to.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Before you read on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "This page can bring up strong feelings. Read a little, stop, or leave it for another day. If you want to talk, see <link xref=\"feelings#who-to-talk-to\">Who to talk to, now</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "What it is, and why")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "It begins with talking: about what matters to you, what you fear, and what you would or would not want. Then you can write it down. Doctors may call it advance care planning.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "It helps you to keep a say. It also spares the people you love from guessing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Planning does not mean giving up. It does not stop any treatment, and it does not bring anything closer.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "When to do it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Do it while you feel well enough to think it through. For the legal papers, you must have <term ref=\"mental-capacity\">mental capacity</term>. That means that you can understand and decide.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "With cancer in the liver, thinking can become cloudy later on. So do not put it off for too long.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Your wishes for your care")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Advance statement")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In an <term ref=\"advance-statement\">advance statement</term>, you say how you want to live and be cared for. Where do you want to be, and with whom? What comforts you, and what does your faith ask for?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "By law, doctors need not follow it. But it guides them, and they keep it with your notes.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Advance decision to refuse treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In an <term ref=\"advance-decision\">advance decision</term>, you refuse a treatment by name, and say in which case. It counts only when you can no longer decide. In England and Wales, doctors must follow it if it is valid.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "If it refuses something that keeps you alive, it must be in writing. It must say clearly that it counts even if your life is at risk. You sign it, and a witness signs too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You cannot refuse to be washed and kept comfortable. Talk it over with a doctor or nurse first.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Lasting power of attorney")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In a <term ref=\"power-of-attorney\">lasting power of attorney</term>, you name somebody you trust to decide for you. There is one for health and care, and one for money. You can make one or both.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You need no solicitor, but somebody must confirm that nobody pushes you. It has to be registered. That costs a fee and takes some weeks, so begin early.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "A decision about restarting the heart (DNACPR)")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "When a heart stops, people can press on the chest to try to start it. With a <term ref=\"dnacpr\">DNACPR</term> decision, they do not. All your other treatment goes on, even <term ref=\"chemotherapy\">chemotherapy</term>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "A doctor should talk with you about it, and also with your family if you wish. You may ask what your chances would be, and why they advise it.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "ReSPECT form")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "A <term ref=\"respect-form\">ReSPECT form</term> holds what you would want in an emergency. You can have one and still want your heart restarted. Keep it at home, where an ambulance crew can find it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In Scotland and Northern Ireland, the papers have other names, and the rules differ. Ask your nurse or an adviser there.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "The newest paper mostly counts first. If you make a power of attorney after an advance decision, ask which one goes before the other.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "How to begin")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Think about what matters most to you. Begin with one thing.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Talk with somebody close to you, and with your nurse or GP.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Write it down. Many hospitals have a form for it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Give copies to your family, your GP and your hospital. Say where the papers are.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Look at it again when something changes, and put the date on it.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Papers, money and memories")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>A will.</em> It says who gets what. Some charities help you to make one for free.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Bills and the bank.</em> Somebody may need to pay for you while you are ill.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Organ and tissue donation.</em> With cancer, less is possible, but some things may be. Ask your team.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Your funeral.</em> You can say what you would like, down to the music.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Your accounts.</em> Leave word on how to reach your phone, your photos and your mail.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Children, pets and others who need you.</em> Who would care for them? For children, a solicitor can help to name somebody in the will.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "<em>Words and memories.</em> Some people write letters, fill a box or a book, or record a film.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Where you want to be cared for")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Many people want to be at home for as long as possible. Others feel safer in a <term ref=\"hospice\">hospice</term>, a care home or a hospital. You can change your mind.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Your GP is in charge of your care at home. Nurses can visit, but not all day and night. What is on offer differs from place to place, so ask early.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "There should be a number that you can ring at any hour. Ask for yours.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "If you think about stopping treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may say no to treatment at any point. Ask what it can still do for you, and what it would cost you in time and strength. Care for your symptoms always goes on.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "See also <link xref=\"supportive-care\">Supportive and palliative care</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "When to ring, if you are cared for at home")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In a sudden emergency, call <phone>999</phone>. If you have a plan for emergencies, show it to whoever comes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "The cards under <link xref=\"urgent-help\">When to get help straight away</link> still count for you. Here is one more, for the days at home.")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: title of a card. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Contact your GP, nurse or palliative care team today if:")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "you have a new symptom")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "your symptoms are getting worse")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "you have pain, or feel sick or restless, and your medicines do not help")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "you can no longer swallow your medicines")

/* TRANSLATORS: SAFETY MESSAGE, in a card “urgent”: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "you or your family are worried")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "If nobody answers, call <phone>111</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "What the last weeks may be like")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Everyone is different, and nobody can say exactly what will happen. Most symptoms can be eased, at home too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may be weak, and sleep more and more.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may eat and drink less. The body needs less now. Nobody has to make you eat.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may feel hot or cold, short of breath or restless, or have pain or sickness. Tell the nurse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may be confused at times, or see things that are not there. Tell the nurse.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "You may draw back from people. Many feelings can come: fear, anger, sadness, peace.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Medicines")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "The team stops medicines that no longer help.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "A doctor can leave medicines at your home, just in case, for pain, sickness or restlessness.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "If you cannot swallow, a <term ref=\"syringe-driver\">syringe driver</term> can give them under the skin.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "In the right amount, strong painkillers do not shorten life.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "What the last days may be like")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Most people sleep nearly all the time, and then no longer wake. The breath may change: slow, fast, with gaps, or with a rattle.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "The rattle can be hard to hear. It does not seem to trouble the person. A medicine may help if it does.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "People may still feel that you are there. Talk to them, hold a hand, play their music, or just sit.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Many people die quietly, in their sleep.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "For those who stay behind")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "When somebody was expected to die, and dies at home, there is no rush. You can sit with them for a while. Then ring the GP, or <phone>111</phone> when the surgery is closed.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Say that the death was expected. A doctor or nurse comes to confirm it, perhaps some hours later. They tell you what comes next.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Grief has no timetable. Some people want company, others want quiet. If it stays too heavy, ask your GP or the hospice for help.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Marie Curie listens, on <phone>0800 090 2309</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "How long it takes")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "An advance statement can take one afternoon.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "A lasting power of attorney takes about 8 to 10 weeks until you can use it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Talking can begin today, and go on for as long as you like.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "What if I do nothing?")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "That is your right. Then, if you cannot decide, doctors choose what seems best for you. They ask those close to you, but even a husband or wife cannot decide by law without the right paper.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Who can help me to write down my wishes?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Who speaks for me if I cannot?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Which treatments might I not want, and what would happen then?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Should we talk about restarting the heart?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Can I be cared for at home? Who would come?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "What can a hospice do for me and my family?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "Which number do we ring at night?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("planning-ahead", "How will you keep me comfortable?")

/* TRANSLATORS: section of the contents. */
/* xgettext:no-c-format */
NC_ ("library.xml", "Get help")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Questions to ask")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Questions that people ask their team, sorted by stage, to pick from and take with you.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "questions, question list, what to ask, ask my doctor, ask the consultant, appointment, clinic visit, prepare for appointment, checklist, list, notes, record the talk, take someone with me, interpreter, bran, benefits risks alternatives, shared decision")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "You may ask about anything that you do not understand. It helps to write your questions down.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Pick the few questions that matter most to you, and ask those first. Nobody needs them all.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Bring someone with you if you can. Two people remember more than one.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "You choose how much you want to know. You can say: “Not today.”")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How to make the most of a visit")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Write your questions down before you go. Put the two or three most important ones first.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "List all your medicines, with those from a shop and any vitamins.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Take a relative or a friend. They can listen, and take notes.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "If a word is new, ask what it means. Ask for something to read, too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Before you leave, say in your own words what you have heard. Then you know that you have it right.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Ask what happens next, and who to ring with more questions.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Ask for a copy of the letters about you.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "You may need an interpreter, large print, easy read or more time. Tell the clinic before your visit, because it has to provide such help.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Four questions for every choice")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "These four fit each test and each treatment. The first letters make the word BRAN.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Benefits")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What may I gain from it?")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Risks")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What may go wrong, and how often does that happen?")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Alternatives")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What else could I have?")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Nothing")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What if I do nothing, or wait?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "When the cancer is found")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Where did my cancer begin?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Where has it spread to? How many spots are in my liver, and where?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How sure are you? What do you not know yet?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can it be treated? What would be the aim?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Will a team of liver specialists look at my scans?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Who is my key worker, and how do I reach them?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Who do I ring at night or at the weekend?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Could my children or other family have the same risk?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Before a test")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Why do I need this test? What will it change?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What happens, and will it hurt?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Do I need to stop eating, or stop any tablets?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What are the risks?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "When will I get the result, and from whom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Have the genes of my cancer been tested?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I have a copy of the report?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "When you choose a treatment")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What are all my choices, with no treatment among them?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What is the aim: remove, shrink, control or comfort?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How likely is it to help someone like me? What are the risks, in numbers?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Could my liver be operated on now, or later?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How will it change my daily life, now and later?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What would you suggest if a good life matters more to me than a longer one?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How soon must I decide? Can I have a second opinion?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Is there a trial that I could join?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Does the NHS offer it near me, or would I have to travel?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Could it stop me from having children? What can be done before it starts?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Before an operation or a procedure")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What exactly will you do? How much of my liver will stay?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How often do you do this, and what are your results?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Will I be asleep? How will my pain be treated?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How many nights will I stay, and who should help at home?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How can I get fit for it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which of my medicines should I stop, and when?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "When can I drive, lift, work and travel again?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What would make me ring you, and on which number?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "During treatment")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which temperature is on my alert card, and who do I ring?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which side effects should I report at once?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which painkillers are safe for me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How will we know if the treatment works? When is the next scan?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What if it does not work, or if I cannot bear it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I drink alcohol, see my dentist, or have a vaccine?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Do I need contraception, and for how long?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I work, and can I go on holiday?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "After treatment")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Did it do what we hoped?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "When is my next scan or blood test, and who books it?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which team is in charge of me now?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which signs should I look out for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How long until I feel more like myself?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What are the choices if the cancer comes back?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I have a summary of my treatment in writing?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Living with cancer in the liver")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Who can help with pain, itch, tiredness or poor appetite?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I see a dietitian, or someone to talk to?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What can I do myself to feel better?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can I see the palliative care team while I have treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which help with money, work and travel can I have?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How do I tell my children or my parents?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Who can help the person who looks after me?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "If the cancer grows, and about the time ahead")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Some people want to ask these questions. Others do not, or not yet. Both are fine.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "There is a page on <link xref=\"planning-ahead\">planning ahead</link>.")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What are my choices now? What would each one aim for?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What is the best, the worst and the most likely way this may go?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What would happen if I stopped treatment?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "How can I say which care I want, and which I do not want?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Who can speak for me if I cannot?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Where could I be cared for, and who would help at night?")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "If you look after someone")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Which changes should I ring about, and whom?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "What can I do to help, and what should I leave to nurses?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Can we have equipment, or help at night?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("questions-to-ask", "Where do I get support for myself?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("contact", "Contact your clinic")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("contact", "How to reach your clinic, what to have ready, and who else you can ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("contact", "contact, phone, telephone, ring, call, address, clinic, hospital, birmingham, hpb, cns, key worker, nurse specialist, specialist nurse, who do i call, helpline, macmillan, gp, 111")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("contact", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "If you want to know more about your tests or treatment, ask your clinic. No question is too small.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "Some signs cannot wait for the clinic to open: <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "Keep the number of your 24-hour <term ref=\"cancer-helpline\">cancer helpline</term> where you can find it at night.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("contact", "Your clinic")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "Your hospital can fill in this card. If a line is not filled in, look at your last letter or ask at your next visit. Then write the number down and keep it by your phone.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "Write down these as well:")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "the name and number of your specialist nurse or <term ref=\"key-worker\">key worker</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "the 24-hour number on your <term ref=\"alert-card\">alert card</term>")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "the number of your GP")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("contact", "What to have ready when you ring")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "your name, date of birth, and hospital or NHS number")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "the kind of cancer you have, and that it has spread to the liver")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "your last treatment: its date and the names of the drugs")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "your temperature, and when you took it")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "what is wrong, when it began, and if it is getting worse")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "if you have a <term ref=\"stent\">stent</term>, a <term ref=\"drain\">drain</term> or a drip line, or take blood thinners")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "the number to ring you back on")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "if you are alone")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("contact", "If you reach an answering machine, leave all this and the time. If nobody rings back soon, call <phone>111</phone>. In an emergency, call <phone>999</phone> and do not wait.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("contact", "Who else you can ring")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("contact", "In an emergency")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("contact", "Call <phone>999</phone>. The number <phone>112</phone> works too.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("contact", "Unwell during cancer treatment")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "Call your 24-hour cancer helpline, at any hour.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("contact", "Help that is needed today")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("contact", "Ring your specialist nurse or your GP. When they are closed, or if you do not know who to ring, call NHS <phone>111</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("contact", "In Northern Ireland, each area has its own number for this. The nidirect website lists them.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("contact", "To talk to someone about cancer")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("contact", "The Macmillan Support Line is on <phone>0808 808 00 00</phone>. In 2024, it was open from 8am to 8pm, 7 days a week. Hours can change.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("contact", "If you feel you may harm yourself")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("contact", "If you are in danger, call <phone>999</phone>. To talk at any hour, call <phone>111</phone> and choose the mental health option. Or text SHOUT to <phone>85258</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("contact", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("contact", "Who is my key worker, and how do I reach them?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("contact", "Which number do I ring at night and at the weekend?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("contact", "How soon will somebody ring me back?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("contact", "Can I bring someone with me, or have an interpreter?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("support", "Support organisations")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("support", "Charities and public services that help people with cancer, what each offers, and for whom.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("support", "support, charity, charities, helpline, help line, support group, support line, someone to talk to, talk to someone, forum, online community, macmillan, mcmillan, macmillian, maggies, maggie's, samaritans, shout, british liver trust, bowel cancer uk, breast cancer now, pancreatic cancer uk, roy castle, neuroendocrine cancer uk, marie curie, carers, carers direct, grants, benefits advice, money advice, lonely, alone")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "You need not carry this alone. Trained people listen, answer and help, free of charge. Family and friends may ring too.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "You can choose how: by phone, by text, online, in a group, or face to face.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "These services are not for an emergency. For that, see <link xref=\"urgent-help\">When to get help straight away</link>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Numbers and hours can change. Each one here stood in a source that we read. If one does not work, look on the website.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "At any hour, day or night")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Samaritans")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "For anyone who finds it hard to cope, whatever the reason. A volunteer listens and does not judge. The call is free: <phone>116 123</phone>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Shout")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "For anyone who would rather type than talk. Text SHOUT to <phone>85258</phone>, and a volunteer answers.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "NHS 111")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "For urgent help with your mental health, call <phone>111</phone> and choose the mental health option.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "If you may harm yourself, there is a card for you: <link xref=\"urgent-help#harm-yourself\">If you feel you may harm yourself</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "For anyone with cancer, and their families")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Macmillan Cancer Support")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "Nurses and advisers answer questions about cancer, work and money, or just listen. Call <phone>0808 808 00 00</phone>, or write by email or web chat. In 2024, the line was open from 8am to 8pm, 7 days a week.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "There are interpreters and help with British Sign Language. People in the same situation meet in the <link href=\"https://community.macmillan.org.uk\">online community</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Maggie’s")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Centres near NHS cancer hospitals, and help by phone and online. You get support, advice about money and eating, and company.")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "See <link href=\"https://maggies.org\">maggies.org</link>. In 2018, a directory gave the number <phone>0300 123 1801</phone>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "For the cancer you started with")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Cancer in the liver is treated like the cancer that it came from. So the charity for your first cancer often knows most about your treatment.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Bowel: Bowel Cancer UK")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "A service where nurses answer your questions, talks online, and a forum. See <link href=\"https://www.bowelcanceruk.org.uk\">bowelcanceruk.org.uk</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Breast: Breast Cancer Now")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "A helpline with specialist nurses, and volunteers who have been through it. There are pages about breast cancer in the liver. See <link href=\"https://breastcancernow.org\">breastcancernow.org</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Lung: Roy Castle Lung Cancer Foundation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Information, support groups, and help by phone and online. See <link href=\"https://roycastle.org\">roycastle.org</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Pancreas: Pancreatic Cancer UK")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "Specialist nurses answer by phone and email, for you and your family. An older booklet gives the number <phone>0808 801 0707</phone>. See <link href=\"https://www.pancreaticcancer.org.uk\">pancreaticcancer.org.uk</link>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Neuroendocrine: Neuroendocrine Cancer UK")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Information, support and a handbook for people with these cancers. See <link href=\"https://www.neuroendocrinecancer.org.uk\">neuroendocrinecancer.org.uk</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "For the liver")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "British Liver Trust")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "A helpline with nurses for people with liver disease or liver cancer, and their families. Call <phone>0800 652 7330</phone>. In 2020, it was open from 10am to 3pm, Monday to Friday.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Its pages are mostly about cancer that began in the liver. Much in them is not the same for you.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Pelican Cancer Foundation")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Answers to common questions about liver surgery. See <link href=\"https://www.pelicancancer.org\">pelicancancer.org</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "For carers, and about money")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Carers Direct")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "For people in England who look after someone. Advisers tell you which help you can have, such as breaks and benefits. Call <phone>0300 123 1053</phone>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Macmillan’s money advisers")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "They help with benefits, grants and your rights at work. The number is the same: <phone>0808 808 00 00</phone>.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Read more: <link xref=\"work-money-travel\">Work, money, driving and travel</link> · <link xref=\"family-and-carers\">Family and carers</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "For a very serious illness, and for grief")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "Marie Curie")

/* TRANSLATORS: paragraph; a telephone number, to be kept digit by digit. */
/* xgettext:no-c-format */
NC_ ("support", "For people with an illness that cannot be cured, and for those close to them. They listen, and give practical advice, also after a death. The call is free: <phone>0800 090 2309</phone>.")

/* TRANSLATORS: a word that is explained below it. */
/* xgettext:no-c-format */
NC_ ("support", "GOV.UK")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "There are faster rules for money when a professional thinks that a person may live for 12 months or less. See <link href=\"https://www.gov.uk/benefits-if-youre-terminally-ill\">the page of GOV.UK</link>.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "Near you")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Your specialist nurse or <term ref=\"key-worker\">key worker</term> knows what there is in your area.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Many hospitals have an information centre for people with cancer. Ask where it is.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("support", "Ask your clinic about local groups, and about help in your own language or faith.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("support", "Questions to ask")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("support", "Who can I talk to about how I feel?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("support", "Is there a support group for people like me?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("support", "Who can check which money I can claim?")

/* TRANSLATORS: a question to ask the care team. */
/* xgettext:no-c-format */
NC_ ("support", "What is there for my family and for the person who looks after me?")

/* TRANSLATORS: title of the page. */
/* xgettext:no-c-format */
NC_ ("glossary", "Words explained")

/* TRANSLATORS: what the page is about, in one sentence. */
/* xgettext:no-c-format */
NC_ ("glossary", "The medical words on these pages in plain words, from A to Z.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary", "glossary, dictionary, words, medical words, terms, jargon, meaning, what does it mean, say it, a to z, abbreviations")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("glossary", "Key points")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("glossary", "Here you find the words that doctors and nurses often use. We say what each one means, and how to say it if that is not plain.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("glossary", "On other pages, choose a word that looks like a link, and its meaning opens beside it.")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("glossary", "If your team uses a word that you do not know, ask. It is a good question.")

/* TRANSLATORS: heading. */
/* xgettext:no-c-format */
NC_ ("glossary", "From A to Z")

/* TRANSLATORS: paragraph. */
/* xgettext:no-c-format */
NC_ ("glossary", "Type a word, or part of one, to find it. Or go to a letter. You can also type what you would call it yourself, such as “tummy water”.")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ablation")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Treatment that destroys a tumour where it sits, most often with heat from a needle.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "burning, heat treatment, microwave, rfa, mwa, abalation")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "abscess")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A pocket of pus that an infection leaves in the body. It is often let out through a drain.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pus, pocket of pus")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "active monitoring")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Having no treatment for now, but scans and blood tests at set times, so that treatment can start if it is needed.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "watch and wait, surveillance")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "adjuvant treatment")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Treatment that follows the main one, so that the cancer is less likely to come back. Neoadjuvant treatment comes before the main one.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "adjuvant, adjuvant chemotherapy, neoadjuvant")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "advance decision")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A paper in which you refuse a named treatment, for a time when you can no longer say so yourself. Doctors in England and Wales must follow a valid one.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "adrt, living will, advance directive, refuse treatment")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "advance statement")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A note of what matters to you and how you want to be cared for. It guides the people who look after you.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "statement of wishes, wishes and preferences")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "albumin")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A protein that the liver makes. It keeps fluid inside the blood vessels.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "albumen, blood protein")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "alert card")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A card you carry that says which cancer treatment you have, when to ring, and which number to ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "chemo card, red card")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ALPPS")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Two liver operations close together. The first splits the liver, so that one side grows fast before the second.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "alps, two operations, split liver")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "anaemia")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Too few red blood cells in the blood. It can make you tired and short of breath.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "anemia, low blood, low iron, low red cells")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "angiogram")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "X-ray pictures of blood vessels, taken after a dye has been put into them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "angiography, artery x-ray")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "anti-rejection medicine")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that stops the body from harming a new organ. It also makes infections more likely.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "immunosuppressant, tacrolimus, transplant drugs")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "anti-sickness medicine")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that stops you feeling sick or being sick.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "antiemetic, anti emetic, sickness tablets")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "antibiotic")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that treats infections caused by bacteria.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "infection medicine")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "aromatase inhibitor")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tablet that stops the body from making oestrogen in fatty tissue. It is used for some breast cancers.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "letrozole, anastrozole, exemestane, ai")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ascites")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Fluid that gathers in the tummy and makes it swell.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tummy water, belly fluid, water on the tummy, acites, assites, ascitis")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "benign")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Not cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "not cancer, harmless lump")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A green fluid that the liver makes. It helps the bowel to digest fat.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "gall")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile duct")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tube that carries bile from the liver to the bowel.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile pipe, bile tube")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile leak")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Bile that seeps out where the liver or a bile duct has been cut.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile leakage")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bilirubin")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A yellow waste from old red blood cells. Too much of it in the blood makes the eyes and skin yellow.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "billirubin")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "biopsy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tiny piece of tissue taken out with a needle and looked at under a microscope.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "needle test, tissue sample, byopsy, biopsie")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "blood clot")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A lump of thickened blood that can block a blood vessel, for instance in a leg or a lung.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "clot, dvt, pe, embolism, thrombosis")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "blood transfusion")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Blood from a donor, given through a tube into a vein.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "transfusion")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "BRAF")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A gene. When it has changed, it can drive some cancers on.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "braf v600e, gene")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "CA 15-3")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tumour marker in the blood that is used for breast cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ca153, ca15-3, cancer marker")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "CA 19-9")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tumour marker in the blood that is used for cancer of the pancreas and the bile ducts.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ca199, ca19-9, cancer marker")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cancer helpline")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The phone line of your cancer hospital that you can ring at any hour of the day or night.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "24-hour line, chemo line, hotline")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cachexia")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Loss of weight and muscle because an illness changes how the body uses food. Eating more does not fully stop it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "wasting, muscle loss, weight loss")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cancer of unknown primary")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer that has spread when nobody can find where it began.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cup, unknown primary")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cannula")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A short thin tube that a nurse puts into a vein in your arm or hand.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "drip needle, vein tube")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "carcinoid syndrome")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Hot red flushes, diarrhoea and other symptoms, caused by hormones from a neuroendocrine tumour.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "flushing, carcinoid")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "carer’s assessment")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A free talk with your local council about what you need as a carer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "carers assessment, adult carer support plan")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "CEA")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tumour marker in the blood that is used mostly for bowel cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cancer marker, carcinoembryonic antigen")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "checkpoint inhibitor")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An immunotherapy drug that takes the brakes off your body’s own defences.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pembrolizumab, nivolumab, ipilimumab, pd-1")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "chemotherapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Medicines that kill cells which divide, such as cancer cells.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "chemo, keemo, kemo, drip")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cholangitis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An infection of the bile ducts. It needs hospital treatment at once.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "infected bile ducts, bile infection")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cirrhosis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Scars all through the liver, left by a long illness. A scarred liver works less well.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "scarred liver, scarring of the liver")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "clinical trial")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A study with people that tests a new treatment, or a new way to use one.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "trial, research study, experimental")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "contrast")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A dye that makes parts of the body show up more clearly on a scan.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dye")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "contrast ultrasound")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An ultrasound with tiny gas bubbles in the blood, which show where blood flows. Doctors call it CEUS.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ceus, bubble scan, contrast-enhanced ultrasound")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "CT scan")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A scan that uses X-rays to make pictures of the body in thin slices.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cat scan, ct, doughnut scan")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cycle")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "One round of treatment: the days when you have the drugs, and the rest that follows.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "round of chemo, course")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "DEBIRI")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A kind of TACE with tiny beads that hold the drug irinotecan.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "irinotecan beads, chemo beads")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "diaphragm")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The sheet of muscle under the lungs that you breathe with. The liver lies just below it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "breathing muscle")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "diuretic")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that makes you pee more, so that fluid leaves the body. Many people call it a water tablet.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "water tablet, water tablets, spironolactone, furosemide")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dMMR")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A sign that cancer cells are bad at mending their genes. Immunotherapy may help then. MSI-high means nearly the same.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "msi, msi-high, mmr, mismatch repair, microsatellite")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "DNACPR")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Short for do not attempt cardiopulmonary resuscitation. It says that nobody should try to restart the heart. All other care goes on.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dnr, dnar, do not resuscitate, cpr")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "DPD")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A substance in the body (an enzyme) that breaks down two chemotherapy drugs, fluorouracil and capecitabine.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dpyd, dihydropyrimidine dehydrogenase")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "drain")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A soft tube that lets fluid out of the body.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile bag, tummy drain, pleurx")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "encephalopathy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Confusion or deep drowsiness because a failing liver does not clear the blood well enough. New confusion is an emergency.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hepatic encephalopathy, liver confusion")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "enhanced recovery")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A plan that helps people to get well sooner after surgery. They eat, drink and walk again early.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "eras, fast track")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "epidural")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A very thin tube in the back that brings painkillers to the nerves for some days after an operation.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "back injection, spinal, numbing")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ERCP")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A way to reach the bile ducts with a thin camera that is passed through the mouth.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "camera down mouth, endoscopy, bile duct camera")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "fertility preservation")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Storing sperm, eggs, embryos or tissue before treatment, so that you may have a child later.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sperm bank, egg freezing, freezing eggs, embryos")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "fit note")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A note from a doctor or other health professional that says if you are fit to work.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sick note, sick line, med 3")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "gadoxetate")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A dye for MRI scans of the liver. Healthy liver cells take it up, and cancer spots do not.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "primovist, gadoxetic acid, liver dye")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "gallbladder")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A small pouch under the liver that stores bile.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "gall bladder")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "gene test")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A test that looks for changes in genes, in the cancer or in the blood. It can show which drugs may work.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "molecular test, kras, ras, nras, braf, msi, mmr, her2, dna test")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "general anaesthetic")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Medicines that make you sleep deeply, so that you feel nothing during an operation.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "put to sleep, anesthetic")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hand-foot syndrome")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Sore, red or peeling skin on the palms and soles, caused by some cancer drugs.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sore hands, sore feet, peeling palms, palmar plantar")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hepatic artery")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The blood vessel that brings blood full of oxygen to the liver.")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hepatobiliary scan")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A scan that follows a radioactive tracer from the liver into the bile. It shows how bile flows and how well the liver works.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hida, hyda, radioactive dye scan, bile scan")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "HER2")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A protein on some cancer cells that helps them to grow. Some drugs aim at it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "her-2, herceptin")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hernia")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A bulge where something inside the tummy pushes through a weak place, for instance at a scar.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "rupture, bulge in scar")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "high-dependency unit")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A ward with more nurses and closer checks than a usual ward.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hdu, high care")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "histotripsy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A new treatment that breaks up a tumour with strong sound waves, without a cut.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sound waves, histotripsey")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "holistic needs assessment")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A talk, often with a list to tick, about all that worries you. It leads to a plan for your support.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hna, e-hna, concerns checklist, needs assessment")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hormone receptor")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A spot on a cell where a hormone can dock. Cancer cells that have it may respond to hormone therapy.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "er, pr, oestrogen receptor, estrogen receptor")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hormone therapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Medicines that lower or block hormones which help some cancers to grow.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tamoxifen, letrozole, anastrozole, hormone tablets")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hospice")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A place or a team that cares for people with a serious illness, and for their families. The care is free, and it can be given at home.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hospice at home, day hospice")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "HPB")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Short for hepato-pancreato-biliary: to do with the liver, the pancreas and the bile ducts.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hepatobiliary, hepato-pancreato-biliary, liver surgeon")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ICG")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A green dye. How fast the liver clears it from the blood shows how well the liver works.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "indocyanine green, green dye")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "immunotherapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Medicines that help your body’s own defences to find and destroy cancer cells.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "immuno, keytruda, pembrolizumab, opdivo, nivolumab, ipilimumab")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "irreversible electroporation")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A treatment that makes holes in the cells of a tumour with short electric pulses.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ire, nanoknife, nano knife, electric")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "jaundice")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Yellow eyes and skin, from too much bilirubin in the blood.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "yellow skin, yelow skin, yellow eyes, jondice, jaundace, jaundise, gone yellow")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "key worker")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The person in your team who is your main contact, most often a specialist nurse.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cns, nurse specialist, specialist nurse")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "keyhole surgery")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Surgery through small cuts with a camera and long thin tools. Doctors also call it laparoscopic (lap-uh-ruh-SKOP-ik) surgery.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "laparoscopic, robot, robotic, da vinci, davinci")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "laparoscopy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A look inside the tummy with a camera, through small cuts, while you are asleep.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "laproscopy, laparascopic, keyhole look, camera test")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lasting power of attorney")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A legal paper that lets a person you choose decide for you when you cannot.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lpa, poa, attorney, power of attorney")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "laxative")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that helps you to poo.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bunged up, poo medicine, constapation")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lesion")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A spot that looks different from what is around it. Not every lesion is cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "spot on the liver, shadow, area")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "liquid biopsy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A blood test that looks for tiny bits of a cancer’s genes.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ctdna, blood test for cancer genes")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "liver function tests")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Blood tests that show how the liver is doing.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lft, lfts, liver bloods, liver enzymes, alt, alp")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lobe")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "One of the two large parts of the liver, right and left.")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "local invasion")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer that grows straight into the organ next to it.")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lymph")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A clear fluid that drains from the tissues of the body through fine tubes.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lymphatic, lymph nodes, glands")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Lynch syndrome")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A change in the genes that runs in families. It raises the risk of bowel cancer and some other cancers.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hnpcc, family cancer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "malignant")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer. The opposite word is benign.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cancerous, malignancy")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "margin")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The rim of healthy tissue that is taken out around a tumour. A clear margin means that no cancer is seen at the edge.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "resection margin, clear margin, R0, R1")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "MDT")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Short for multidisciplinary team: all the specialists who look at your case together.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "mdm, team meeting, tumour board, multidisciplinary team")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "melanoma")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A kind of cancer that most often begins in the skin. It can also begin in the eye.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "skin cancer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "mental capacity")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Being able to make your own decisions and to tell others about them.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "capacity, able to decide")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "metastasis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer that has spread from where it began to another part of the body. More than one are called metastases (meh-TASS-tuh-seez).")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "metastases, mets, metz, metastatis, metastisis, matastasis, spread, secondaries")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "MRI scan")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A scan that makes pictures of the body with a strong magnet, without X-rays.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "mri, magnet scan, tube scan, primovist, gadoxetate")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "nerve block")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An injection that numbs nerves, so that they send less pain.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "coeliac plexus, celiac, nerve injection")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "neuroendocrine tumour")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tumour that grows from cells which can make hormones. It is often slow to grow.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "net, nets, carcinoid, lanreotide, octreotide")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "neutropenic sepsis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A dangerous infection when the blood has too few of the white cells that protect you from germs.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "infection on chemo, nutropenia, low white cells")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "oestrogen")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A hormone that can make some breast cancers grow.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "estrogen, female hormone")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "opioid")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A strong painkiller, such as morphine. Doctors choose the amount for each person.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "morphine, oramorph, oxycodone, fentanyl, codeine, opiate, strong painkiller")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "palliative care")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Care that eases symptoms and helps you to live as well as you can, at any stage of an illness.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "hospice, comfort care, pallative, macmillan nurse")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pancreatitis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A sore, swollen pancreas. It can be very painful and is treated in hospital.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "inflamed pancreas")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "paracentesis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Letting fluid out of the tummy through a soft tube, to ease the swelling.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tummy drain, ascitic drain, ascites drain, tap")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "peripheral neuropathy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Tingling, numbness or pain in the hands and feet, because nerves have been harmed.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pins and needles, tingling, numb feet, numb fingers, nerve damage, neurapathy, neuropathy")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "PET-CT scan")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A scan that shows busy cells, after a little radioactive sugar has been put into a vein.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pet, pet scan, sugar scan")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "PICC line")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A long thin tube that goes from a vein in the arm to a large vein in the chest. It can stay in for the whole treatment.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "picc, port, portacath, central line, hickman, long line")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "placebo")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A dummy treatment that looks like the real one but holds no drug.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dummy pill, dummy drug, sugar pill")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "portal vein")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The large vein that brings blood from the bowel, stomach, pancreas and spleen to the liver.")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "portal vein embolisation")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A way to make the healthy side of the liver grow before surgery. A doctor blocks the vein to the other side.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pve, vein block, vein plug, embolization, make liver grow")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "post-embolisation syndrome")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Pain, mild fever and sickness in the days after the blood flow to a tumour has been blocked.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "flu after tace, embolization")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "prehabilitation")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Getting your body and mind ready for treatment. It can mean moving more, eating well and getting support.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "prehab, getting fit, getting ready")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "primary cancer")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The place where a cancer began.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "first cancer, original cancer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "prognosis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "What is likely to happen with an illness. Doctors often say “outlook” instead.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "outlook, life expectancy, survival, prognoses")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "PRRT")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A radioactive drug, given by drip, that finds some neuroendocrine tumours and treats them from within.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "lutetium, lutathera, radioligand, radionuclide, dotatate")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "radiotherapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Treatment with strong rays that are aimed at the cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "radiation, rays, radio therapy")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "RAS")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A group of genes, such as KRAS and NRAS. They show if some targeted drugs for bowel cancer can work.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "kras, nras")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "reasonable adjustments")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Changes that an employer must make so that you can work, such as other hours or more breaks.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "changes at work, adjustment")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "recurrence")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer that has come back after treatment.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "come back, coming back, relapse, recurrance")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "referred pain")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Pain that you feel in one place while its cause is in another.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "shoulder pain")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "regeneration")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The growing back of the liver after a part of it has been taken out.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "regrowth, liver growing back")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "rejection")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "When the body’s defences treat a new organ as foreign and try to harm it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "reject, graft")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "remission")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A time when there is less cancer, or no sign of it. It may come back.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "no sign of cancer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "resection")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An operation to take out a part of the liver.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "liver op, liver operation, cut out, hepatectomy, lobectomy, resecton")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ReSPECT form")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A form that says which care and treatment you would want in an emergency.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "respect plan, emergency care plan")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "SABR")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Strong radiotherapy that is aimed very exactly, in a few visits. Some people call it SBRT.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sabre, sbrt, cyberknife, stereotactic, focused radiotherapy")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "second opinion")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "What another doctor thinks about your illness and its treatment.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "another doctor, 2nd opinion")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "secondary liver cancer")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Cancer in the liver that began in another part of the body. Another name for liver metastasis.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "liver metastases, cancer in liver, spots on liver, shadow on liver")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "segment")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "One of the 8 numbered parts of the liver that surgeons use as a map.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "couinaud, liver map, segment number")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "sepsis")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "The body’s dangerous reaction to an infection. It needs hospital treatment at once.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "blood poisoning, septic")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "SIRT")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Treatment with tiny radioactive beads that are put into the artery of the liver.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "y90, y-90, beads, radioactive beads, radioembolisation, sir spheres, theraspheres")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "somatostatin analogue")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A drug that acts like a natural hormone. It slows some neuroendocrine tumours and eases their symptoms.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ssa, octreotide, lanreotide, sandostatin, somatuline")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "stage 4")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A name for cancer that has spread to another part of the body.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "stage four, stage IV, advanced cancer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "stent")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A small tube that holds open a blocked passage, such as a bile duct.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "bile tube, plastic pipe, ercp")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "steroid")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A medicine that brings down swelling. Some people also eat better and have more energy with it.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "dexamethasone, prednisolone")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "syringe driver")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A small pump that gives medicine under the skin, bit by bit, day and night.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "pump, syringe pump")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "systemic treatment")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Treatment that goes all round the body, for instance chemotherapy.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "systemic therapy, systemic")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "TACE")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Chemotherapy that is put into the artery of the liver, while the blood flow to the tumour is blocked.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "chemo beads, debiri, chemoembolisation, chemoembolization")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "talking therapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Help from a trained person who listens and finds ways of coping with you.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "counselling, counsellor, cbt, psychotherapy, psychologist, therapist")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "targeted therapy")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Medicines that act on a weak point of the cancer cell or on its blood supply.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "targeted drugs, cetuximab, setuximab, erbitux, panitumumab, vectibix, bevacizumab, avastin")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tracer")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A tiny amount of a radioactive substance that a camera can follow through the body.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "radioactive dye, radiotracer")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "treatment summary")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A paper for you and your GP. It tells which treatment you had, which signs to look out for and who to ring.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "end of treatment summary")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "transplant")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "An operation that takes out the whole liver and puts in one from a donor.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "new liver, donor liver, liver transplant")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tumour")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A lump of cells that grow when they should not. Not every tumour is cancer.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tumor, lump, growth")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "tumour marker")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A substance in the blood that some cancers make. Doctors watch how it changes over time.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "cancer marker, tumor marker, cea, ca199, ca19-9, ca153")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "two-stage surgery")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "Liver surgery in two operations, with time between them for the liver to grow.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "two-stage hepatectomy, two operations, staged resection")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "ultrasound")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A scan that makes pictures with sound waves.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "jelly scan, ultra sound, sonogram")

/* TRANSLATORS: a word of the glossary. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "wild type")

/* TRANSLATORS: what the word before it means. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "A gene that has not changed.")

/* TRANSLATORS: words that people may search for, with commas; write those of your language, as many as you like; never shown. */
/* xgettext:no-c-format */
NC_ ("glossary.xml", "normal gene, not mutated")

/* TRANSLATORS: stands where a source would. */
/* xgettext:no-c-format */
NC_ ("sources.xml", "Common knowledge that a clinician must still confirm")

/* TRANSLATORS: stands where a source would. */
/* xgettext:no-c-format */
NC_ ("sources.xml", "A sentence about these pages that claims nothing medical")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "vomiting blood : coffee grounds, blood in sick, bringing up blood, throwing up blood, heamatemesis, haematemesis, hematemesis")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "black stools : black poo, tarry poo, tar stools, melena, melaena, black stool")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "fever : temp, temperature, hot and cold, shivers, rigors, infection on chemo, high temperature, feverish, shivering")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "sepsis : septic, blood poisoning, septicaemia, septicemia")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "neutropenic sepsis : neutropenic, nutropenic, neutropenic fever")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "neutropenia : low white cells, low bloods, low count, blood count, nutropenia, neutropaenia")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "confused : muddled, drowsy, confusion, not making sense")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "encephalopathy : encefalopathy, encephalopthy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "short of breath : cannot breathe, puffed, breathles, breathless, breathlessness, out of breath, cant breathe")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "blood clot : clot, dvt, pe, swollen leg, embolism, thrombosis, deep vein thrombosis, pulmonary embolism")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "bleeding : bruises, nose bleed, bleeding gums, low platelets, haemorrhage, hemorrhage, bruising")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "metastasis : mets, metz, metastatis, metastisis, matastasis, metastasies, spread, secondaries, seconderies, second cancer, metastases, metastatic, metastasise, metastasize, secondary cancer")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "secondary liver cancer : liver cancer, cancer in liver, liver mets, spots on liver, shadow on liver, lesions, lesion, liver metastasis, liver metastases, hepatic metastases, cancer of the liver, advanced liver cancer")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "stage 4 : stage four, stage iv, fourth stage")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "primary cancer : first cancer, original cancer, where it started")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "cancer of unknown primary : unknown primary, cup, no primary found")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "tumour : tumor, tumer, growth, lump, mass")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "neuroendocrine tumour : net, nets, carcinoid, neuroendocrine tumor, neuro endocrine")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "symptoms : signs, warning signs, symtoms, simptoms")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "jaundice : yellow skin, yelow skin, yellow eyes, jondice, jaundace, jaundise, gone yellow")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ascites : tummy water, belly fluid, water on the tummy, bloated, swollen belly, acites, assites, ascitis, fluid in the tummy, fluid in abdomen")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "diuretic : water tablet, water tablets, water pill, spironolactone, furosemide")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "swollen ankles : ankle swelling, puffy ankles")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "itching : itchy skin, scratching, puritis, pruritis, pruritus, itch, itchy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "dark pee : dark urine, brown urine, brown pee")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "pale poo : pale stools, clay stools, white poo")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "nausea : feeling sick, sick, throwing up, puking, vomitting, queasy, naseous, nauseous")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "pain : stitch, ache, aching, hurts, sore")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "referred pain : shoulder pain, pain in shoulder")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "sore liver : pain under ribs, right side pain, liver pain")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hiccough : hiccups, hicups, hicoughs")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "fatigue : tired, knackered, exausted, exhausted, no energy, weak, fateeg, tiredness")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "anaemia : anemia, low iron, low red cells")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "prehabilitation : prehab, getting fit, get fit for surgery")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "exercise : excercise, exersize, keeping fit, workout")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "not eating : off food, full quickly, no appetite, loss of appetite")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "losing weight : skinny, weight loss, lost weight, loosing weight")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "cachexia : wasting, muscle loss")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "neuropathy : pins and needles, tingling, numb feet, numb fingers, nerve damage, neurapathy, nueropathy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "diarrhoea : diarrhea, diarhea, runny poo, the runs, loose stools, diarrhorea, dioreah")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "constipation : bunged up, cannot poo, constapation, constipated")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hair loss : bald, hair falling out, alopecia, cold cap, losing hair, wig")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "mouth ulcers : sore mouth, mucositis, thrush, mouth sores")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hand-foot syndrome : sore hands, sore feet, peeling palms, palmar plantar")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "rash : spots, acne rash, skin side effects")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "side effects : side affects, adverse effects, reactions")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "liver function tests : lft, lfts, liver bloods, liver enzymes, alt, alp, liver function test")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "bilirubin : billirubin, bilirubine")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "blood tests : blood test, bloods, blood work")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "tumour marker : cancer marker, tumor marker, cea, ca199, ca19-9, ca153, chromogranin, tumour markers, tumor markers")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "CT scan : cat scan, ct, tunnel xray, doughnut scan, ctscan")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "MRI scan : mri, magnet scan, tube scan, primovist, gadoxetate, mri with contrast")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "PET-CT scan : pet, pet scan, sugar scan, pet ct")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ultrasound : jelly scan, ultra sound, sonogram, ultrasound scan")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hepatobiliary scan : hida, hyda, radioactive dye scan, dye scan, bile scan, gallbladder scan, hida scan")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "biopsy : needle test, sample, byopsy, biopsie, biopsey")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "laparoscopy : keyhole look, camera test, laproscopy, laparascopic")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "molecular tests : kras, nras, msi, mmr, dna test, mutation test, genetic test")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "gene test : genes, gene testing")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "MDT : team meeting, tumour board, mdm, tumor board, multidisciplinary team")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "your team : surgeon, oncologist, who do I call, consultant")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "resection : liver resection, liver op, liver operation, cut out, hemihepatectomy, hepatectomy, hepatectomie, resecton, lobectomy, liver surgery")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "keyhole surgery : laparoscopic, robot, robotic, da vinci, davinci, keyhole, key hole")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "general anaesthetic : anaesthetic, anesthetic, anesthesia, put to sleep, anasthetic")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "portal vein embolisation : pve, vein block, vein plug, embolization, make liver grow, portal vein embolization")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ALPPS : alps, alpps operation")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "two-stage surgery : two operations, two stage")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ablation : burn, burning, zap, microwave, rf, rfa, mwa, abalation, heat treatment, radiofrequency")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "irreversible electroporation : nano knife, nanoknife, ire, electric")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "TACE : chemo beads, debiri, chemoembolization, chemoembolisation")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "SIRT : y90, y-90, beads, radioactive beads, radioembolisation, sir spheres, sirspheres, theraspheres, radioembolization, yttrium")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "SABR : cyberknife, sabre, sbrt, focused radiotherapy, stereotactic, stereotactic radiotherapy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "radiotherapy : radiation, rays, radio therapy, radiation therapy, radiotheraphy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hepatic artery infusion : hai, liver pump, chemo pump to liver")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "histotripsy : sound waves, ultrasound treatment, bubbles, histotripsey")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "chemotherapy : chemo, keemo, kemo, drip, folfox, folfiri, capox, xelox, oxaliplatin, irinotecan, 5fu, capecitabine, xeloda, trifluridine, lonsurf, tas102, chemotheraphy, 5-fu")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "targeted therapy : cetuximab, setuximab, erbitux, panitumumab, vectibix, bevacizumab, bevacizamab, avastin, encorafenib, targetted therapy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "immunotherapy : keytruda, pembrolizumab, opdivo, nivolumab, ipilimumab, immuno, imunotherapy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hormone therapy : tamoxifen, letrozole, anastrozole, hormone tablets")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "hormone and neuroendocrine treatments : lanreotide, octreotide, sandostatin, lutetium")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "liver transplant : new liver, donor liver")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "stent : bile tube, plastic pipe, biliary stent")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "supportive care : ptc, bile bag, biliary drain, symptom relief")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ascites drain : tummy drain, paracentesis, pleurx, tap")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "palliative care : comfort care, pallative, macmillan nurse, end of life, paliative")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "paracetamol : paracetemol, acetaminophen, tylenol")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "pain relief : painkillers, pain killers, ibuprofen, nurofen")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "opioid : morphine, codeine, oramorph, fentanyl")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "active monitoring : watch and wait, watchful waiting, surveillance, wait and see")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "clinical trials : trial, research study, experimental, trials")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "second opinion : another doctor, 2nd opinion")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "treatment : treatments, options, choices, cure, remedy")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "outlook : will I die, how long have I got, prognosis, survival, life expectancy, am I terminal, chances, terminal, life span")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "recovery : getting over surgery, convalescence, recuperation, after operation, recovering from surgery")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "follow-up : check up, scan results, after treatment, scanxiety, check-ups")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "diet : food and diet, juice, juicing, turmeric, tumeric, supplements, protein drinks, what to eat")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "sugar : sugar feeds cancer, sweet food")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "alcohol : booze, wine, beer, drink")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "dietitian : dietician, nutritionist")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "driving : dvla, car, licence, drive after operation, license")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "feelings : scared, anxious, depressed, crying, counselling, worried, anxiety, depression, frightened, panic, councelling, lonely, hopeless, angry")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "sex : sex life, libido, making love, sexual, intercourse")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "contraception : contraceptive, condom, condoms, birth control")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "fertility : fertilty, infertile, infertility, baby, sperm, egg freezing, sperm bank")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "pregnant : pregnancy, pregnent, expecting a baby")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "work : job, employer, boss, back to work, sick leave")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "benefits : money and benefits, pip, ssp, esa, universal credit, sr1, ds1500, sick pay, grant, benifits")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "travel : holiday, insurance, flying, fly, holidays, abroad, travel insurance")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "carers : looking after, wife, husband, carer, family, caring, caregiver")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "telling children : kids, my children, tell the kids, teenager")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "planning ahead : advance care planning, future care planning, my wishes")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "advance decision : living will, adrt, advance directive")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "lasting power of attorney : lpa, poa, power of attorney, power of atorney")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "DNACPR : dnr, dnar, do not resuscitate, resuscitation")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "ReSPECT form : respect, respect plan")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "dying : death, last days, last weeks, dieing")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "key worker : cns, nurse specialist, specialist nurse")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "cancer helpline : helpline, 24 hour number, chemo line")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "contact : phone number, address, ring")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "questions : what to ask, ask my doctor, things to ask")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "support group : support groups, charity, charities, support charity")

/* TRANSLATORS: for search, never shown: a word of these pages, a colon, and with commas what people type for it; write both as in your language. */
/* xgettext:no-c-format */
NC_ ("synonyms", "macmillan : macmillian, mcmillan, mac millan")
