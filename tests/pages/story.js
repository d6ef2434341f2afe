// The story that the pages of this folder tell, for those that build themselves by script.
const STORY = [
  'The Harbour Guard said on Tuesday that the fire at the Selm depot had been caused by a faulty cable, a version that the Port Union called hasty.',
  'Two residents who had watched from the opposite bank told reporters that they had seen a small boat leave the quay minutes before the first flames.',
  'Lena Orsk, who leads the inquiry, would not say whether the depot had been inspected during the past year. “We are still looking at the papers,” she said.',
  'Pictures taken from above and released later in the week show damage to three of the five halls, and none to the office beside them.',
  'Informed sources said that the Harbour Guard had moved part of the stock to another place two days earlier, which its spokesman denied.',
  'The Port Union has asked for the cable to be examined by somebody who is not employed by the Harbour Guard, and for Lena Orsk to be heard in the council.',
  'A year ago a smaller fire broke out in the same hall. Its cause is believed to have been a cigarette, though nobody was ever charged.',
  'The council meets again on Thursday. Until then the depot stays shut and the ferries to Selm leave from the northern pier.',
];

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function storyElement(title, texts = STORY) {
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = title;
  article.append(heading, ...texts.map(paragraph));
  return article;
}
