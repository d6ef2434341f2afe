document.title = 'welcome';
